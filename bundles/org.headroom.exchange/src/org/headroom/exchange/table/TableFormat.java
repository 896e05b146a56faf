package org.headroom.exchange.table;

/** How the rows are stored. */
public sealed interface TableFormat {

	/**
	 * Text with a delimiter between cells and double quotes around those that need them.
	 *
	 * @param delimiter comma, semicolon, tab or vertical bar
	 */
	record Text(Encoding encoding, char delimiter) implements TableFormat {
	}

	/**
	 * The first visible sheet of an Excel workbook (.xlsx).
	 *
	 * @param sheet its name
	 */
	record Sheet(String sheet) implements TableFormat {
	}
}
