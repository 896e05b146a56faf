package org.headroom.exchange.table;

import java.util.List;

/**
 * The first rows of a workbook's first visible sheet.
 *
 * @param hidden numbers of the columns it hides, from 1
 * @param lastRow the last row as the sheet itself declares; 0 where it does not
 */
record SheetHead(String sheet, List<TableRow> rows, List<Integer> hidden, long lastRow) {
	SheetHead {
		rows = List.copyOf(rows);
		hidden = List.copyOf(hidden);
	}
}
