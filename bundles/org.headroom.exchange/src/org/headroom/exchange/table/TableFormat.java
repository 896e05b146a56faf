package org.headroom.exchange.table;

import java.util.List;

/** How the rows are stored. */
public sealed interface TableFormat {

	/**
	 * Text with a delimiter between cells and double quotes around those that need them.
	 *
	 * @param said what of it a person said; the rest was detected
	 */
	record Text(Encoding encoding, char delimiter, ReadAs said) implements TableFormat {
		/** Delimiters that are looked for, and that faces offer. */
		public static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

		/** As detected. */
		public Text(Encoding encoding, char delimiter) {
			this(encoding, delimiter, ReadAs.DETECTED);
		}
	}

	/**
	 * The first visible sheet of an Excel workbook (.xlsx).
	 *
	 * @param sheet its name
	 */
	record Sheet(String sheet) implements TableFormat {
	}
}
