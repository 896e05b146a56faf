package org.headroom.questions;

import java.util.List;
import java.util.Locale;
import org.headroom.domain.words.Words;

/**
 * Something in a pack that is not right, and what would be.
 *
 * @param file name of the file, without its folders
 * @param line from 1; 0 when it is about the whole file
 * @param column from 1; 0 when it is about the whole line or file
 * @param kind what is wrong
 * @param details what was found, and what would be right, as the sentence of the kind wants them
 */
public record PackProblem(String file, int line, int column, Kind kind, List<String> details) {

	/** What may be wrong with a pack. */
	public enum Kind {
		UNREADABLE, TOO_LARGE, NOT_TEXT, NEITHER_JSON_NOR_CSV, NOT_JSON, NOT_AN_OBJECT, WRONG_SHAPE, UNKNOWN_FIELD, FIELD_TWICE, MISSING_FIELD,
		BAD_PACK_ID, RESERVED_PACK_ID, BAD_VERSION, NO_QUESTIONS, BAD_KEY, KEY_TWICE, TEXT_TWICE, NO_TEXT, TEXT_TOO_LONG, NO_STAGE, UNKNOWN_STAGE,
		UNKNOWN_TYPE, UNKNOWN_TRIGGER, UNKNOWN_AUDIENCE, BAD_TAG, ONLY_WITHOUT_TRIGGER, TOO_MANY_TOKENS, BAD_LANGUAGE, NO_HEADER, COLUMN_TWICE, UNKNOWN_COLUMN, CELLS, QUOTE_OPEN, BAD_YES_NO
	}

	public PackProblem {
		details = List.copyOf(details);
	}

	/** Where it is, what is wrong and what would be right, in one sentence. */
	public String sentence(Locale reader) {
		Words words = Words.of(PackProblem.class, reader);
		return place(words) + " " + words.say("pack." + kind.name(), details.toArray());
	}

	private String place(Words words) {
		if (line == 0) {
			return words.say("pack.at.file", file);
		}
		String onLine = Integer.toString(line);
		return column == 0 ? words.say("pack.at.line", file, onLine) : words.say("pack.at.column", file, onLine, Integer.toString(column));
	}
}
