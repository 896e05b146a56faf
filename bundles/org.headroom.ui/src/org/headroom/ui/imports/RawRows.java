package org.headroom.ui.imports;

import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.table.TableRow;
import org.headroom.ui.kit.DataTable;

/** The first rows of a file cell by cell, as encoding and delimiter make them: what they mean is said at the next step. */
final class RawRows {
	private static final int ROWS = 4;
	private static final int COLUMNS = 12;
	private static final int LEAST = 90;
	private static final int MOST = 200;
	private static final int CHARACTER = 8;
	private static final int EDGES = 32;

	RawRows(Composite parent, ImportFile file, String suffix, Words words) {
		List<TableRow> rows = file.table().sample().subList(0, Math.min(ROWS, file.table().sample().size()));
		DataTable<TableRow> table = DataTable.in(parent, "import.raw" + suffix, words.say("raw"));
		for (Column column : file.table().columns().subList(0, Math.min(COLUMNS, file.table().columns().size()))) {
			String name = column.name().isEmpty() ? words.say("column.unnamed", column.letter()) : column.name();
			int longest = rows.stream().mapToInt(row -> row.cell(column.index()).length()).max().orElse(0);
			int width = Math.clamp(Math.max(longest, name.length()) * (long) CHARACTER + EDGES, LEAST, MOST);
			table.ordered("c" + column.number(), name, width, row -> row.cell(column.index()), Comparator.comparingLong(TableRow::line));
		}
		table.high(rows.size(), ROWS).show(rows);
	}
}
