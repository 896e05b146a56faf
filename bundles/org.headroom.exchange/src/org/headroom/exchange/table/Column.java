package org.headroom.exchange.table;

/**
 * A column of a file.
 *
 * @param number from 1
 * @param name its header; empty where the file has none
 * @param hidden true when the spreadsheet hides it
 */
public record Column(int number, String name, boolean hidden) {
	public Column {
		if (number < 1) {
			throw new IllegalArgumentException("columns count from 1: " + number);
		}
	}

	/** A, B, … Z, AA as a spreadsheet counts. */
	public String letter() {
		StringBuilder letters = new StringBuilder();
		for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.toString();
	}

	/** Place in a row's cells, from 0. */
	public int index() {
		return number - 1;
	}
}
