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

	/** A command of the conversation, such as {@code :back} or {@code /back}. */
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
		if (text.length() < 2 || ":/".indexOf(text.charAt(0)) < 0 || !Character.isLetter(text.charAt(1))) {
			return new Said(text);
		}
		String[] parts = text.substring(1).split("\\s+", 2);
		String name = parts[0].toLowerCase(Locale.ROOT);
		// An answer may begin with a slash: only what is an order is taken for one.
		return text.charAt(0) == '/' && !Orders.NAMES.contains(name) ? new Said(text) : new Order(name, parts.length > 1 ? parts[1].strip() : "");
	}
}
