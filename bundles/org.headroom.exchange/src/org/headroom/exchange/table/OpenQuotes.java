package org.headroom.exchange.table;

/** Is told of each quote that opens a cell and is never closed. */
@FunctionalInterface
public interface OpenQuotes {

	/** For readers who only look. */
	OpenQuotes UNHEARD = (line, column, text) -> {
	};

	/**
	 * @param line on which the quote opened, from 1
	 * @param column the cell it opened, from 1
	 * @param text the cell as it was read instead: up to the next delimiter
	 */
	void found(long line, int column, String text);
}
