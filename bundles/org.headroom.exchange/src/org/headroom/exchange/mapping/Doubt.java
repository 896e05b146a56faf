package org.headroom.exchange.mapping;

/**
 * A column whose cells fit two formats, so that one had to be guessed.
 *
 * @param example a cell that shows it
 * @param ground what the guess goes by
 */
public record Doubt(String example, Ground ground) {

	/** What a guess goes by, the best first. */
	public enum Ground {
		/** Three digits stand behind the sign of every number, so they are thousands. */
		THOUSANDS,
		/** The file's dates are written as those do who write numbers so. */
		DATES,
		/** Semicolons between cells leave the comma for decimals. */
		DELIMITER,
		/** The reader's language. */
		LANGUAGE
	}
}
