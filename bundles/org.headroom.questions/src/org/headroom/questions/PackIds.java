package org.headroom.questions;

import java.util.Set;
import org.headroom.questions.Problems.Position;

/** Which ids a pack may have. */
final class PackIds {
	static final String SHIPPED = "headroom";
	private static final Set<String> RESERVED = Set.of(SHIPPED, Question.OWN_PACK);

	private PackIds() {
	}

	static void check(String id, Position at, boolean reservedAllowed, Problems problems) {
		if (!Tokens.wellFormed(id)) {
			problems.add(at, PackProblem.Kind.BAD_PACK_ID, id, PackKeys.from(id));
		} else if (!reservedAllowed && RESERVED.contains(id)) {
			problems.add(at, PackProblem.Kind.RESERVED_PACK_ID, id);
		}
	}

	/** From the name of a file that has no place for an id of its own. */
	static String fromFile(String name) {
		int dot = name.lastIndexOf('.');
		return String.join("-", Folding.words(dot > 0 ? name.substring(0, dot) : name));
	}
}
