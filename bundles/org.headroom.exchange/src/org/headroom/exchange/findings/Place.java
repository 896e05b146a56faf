package org.headroom.exchange.findings;

import java.util.Locale;
import org.headroom.domain.words.Words;

/**
 * Where in a file something was found.
 *
 * @param file its name
 * @param line from 1 (in a spreadsheet, the row); 0 for the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param columnName the header; empty where there is none
 */
public record Place(String file, long line, int column, String columnName) {

	/** The file as a whole. */
	public static Place of(String file) {
		return new Place(file, 0, 0, "");
	}

	/** Such as: deals.csv, line 12, column 5 "Close Date". */
	public String text(Locale locale) {
		Words words = Words.of(Place.class, locale);
		if (line == 0 && column == 0) {
			return file;
		}
		if (line == 0) {
			return words.say("place.column", file, column, columnName);
		}
		return column == 0 ? words.say("place.line", file, line) : words.say("place.cell", file, line, column, columnName);
	}
}
