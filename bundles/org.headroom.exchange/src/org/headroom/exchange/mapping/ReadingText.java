package org.headroom.exchange.mapping;

import java.nio.charset.Charset;
import java.util.Optional;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.TableFormat;

/**
 * What a person said of a file that showed itself in one way, as a line of text: "windows-1252 44 windows-1250 59", the found
 * encoding and delimiter before the chosen ones, "-" for what they left open.
 */
final class ReadingText {
	private static final String OPEN = "-";

	private ReadingText() {
	}

	static String write(TableFormat.Text found, ReadAs said) {
		return shown(found) + " " + said.charset().map(Charset::name).orElse(OPEN) + " " + said.delimiter().map(sign -> Integer.toString(sign)).orElse(OPEN);
	}

	private static String shown(TableFormat.Text found) {
		return found.encoding().charset().name() + " " + (int) found.delimiter();
	}

	/** Empty unless it was said of a file that showed itself as this one does. */
	static Optional<ReadAs> read(String text, TableFormat.Text found) {
		String[] words = text.split(" ");
		if (words.length != 4 || !text.startsWith(shown(found) + " ")) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ReadAs(Optional.of(words[2]).filter(word -> !word.equals(OPEN)).map(Charset::forName),
					Optional.of(words[3]).filter(word -> !word.equals(OPEN)).map(word -> (char) Integer.parseInt(word))));
		} catch (IllegalArgumentException otherVersion) {
			return Optional.empty();
		}
	}
}
