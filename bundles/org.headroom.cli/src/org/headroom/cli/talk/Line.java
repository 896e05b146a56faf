package org.headroom.cli.talk;

import java.util.Locale;

/** What somebody typed. */
sealed interface Line {

	/** An answer. */
	record Said(String words) implements Line {
	}

	/** Only Enter: leave it as it is. */
	record Blank() implements Line {
	}

	/** A command of the conversation, such as {@code :back}. */
	record Order(String name, String rest) implements Line {
	}

	/** There will be no more input. */
	record End() implements Line {
	}

	static Line of(String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			return new Blank();
		}
		if (text.length() < 2 || text.charAt(0) != ':' || !Character.isLetter(text.charAt(1))) {
			return new Said(text);
		}
		String[] parts = text.substring(1).split("\\s+", 2);
		return new Order(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1].strip() : "");
	}
}
