package org.headroom.cli.talk;

import java.util.Optional;
import java.util.function.Function;
import org.headroom.cli.terminal.Page;
import org.headroom.cli.terminal.Terminal;

/** Asks for a line. Commands and the end of the input break out of whatever is asked. */
record Prompter(Terminal terminal) {
	private static final String MARK = "> ";
	private static final String MORE = "\\";

	/** The words typed, over several lines where each but the last ends in a backslash; empty for Enter alone. */
	String words(String label) {
		Line line = read(label.isEmpty() ? MARK : label + " " + MARK);
		return switch (line) {
			case Line.Said(String words) -> continued(words);
			case Line.Blank blank -> "";
			case Line.Order order -> throw new Broke(order);
			case Line.End end -> throw new Broke(end);
		};
	}

	private String continued(String first) {
		StringBuilder all = new StringBuilder(first);
		while (all.toString().endsWith(MORE)) {
			all.setLength(all.length() - 1);
			all.append('\n').append(terminal.ask(MARK).orElse("").strip());
		}
		return all.toString().strip();
	}

	/** Asks until what was typed can be read; empty for Enter alone. */
	<T> Optional<T> reading(String label, Function<String, Optional<T>> reader, String wrong) {
		while (true) {
			String words = words(label);
			if (words.isEmpty()) {
				return Optional.empty();
			}
			Optional<T> read = reader.apply(words);
			if (read.isPresent()) {
				return read;
			}
			tell(wrong);
		}
	}

	private Line read(String prompt) {
		Optional<String> typed = terminal.ask(prompt);
		return typed.map(Line::of).orElseGet(Line.End::new);
	}

	void tell(String sentence) {
		terminal.say(new Page().sentence(sentence));
	}
}
