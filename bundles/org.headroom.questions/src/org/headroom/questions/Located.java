package org.headroom.questions;

import java.util.List;
import java.util.Map;
import org.headroom.questions.Problems.Position;

/** A piece of JSON that knows where it stood. */
sealed interface Located {

	Position at();

	/** Fields in the order of the file. */
	record Fields(Position at, Map<String, Located> byName) implements Located {
	}

	record Items(Position at, List<Located> all) implements Located {
	}

	record Text(Position at, String value) implements Located {
	}

	record Number(Position at, String digits) implements Located {
	}

	record Flag(Position at, boolean value) implements Located {
	}

	record Nothing(Position at) implements Located {
	}

	/** How it is called in JSON, for people who write it. */
	default String shape() {
		return switch (this) {
			case Fields fields -> "{…}";
			case Items items -> "[…]";
			case Text text -> "\"" + text.value() + "\"";
			case Number number -> number.digits();
			case Flag flag -> Boolean.toString(flag.value());
			case Nothing nothing -> "null";
		};
	}
}
