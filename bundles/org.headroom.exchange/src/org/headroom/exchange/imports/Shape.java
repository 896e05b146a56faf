package org.headroom.exchange.imports;

import java.util.OptionalInt;
import java.util.Set;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.table.TableFormat;
import org.headroom.exchange.table.TableRow;

/**
 * Whether a row has the cells its header promises. Cells missing at the end are read as empty, as spreadsheets leave
 * them off, as long as all that is needed stands before them; with filled cells beyond the header nobody can say which
 * cell belongs where.
 */
final class Shape {
	private final Voice voice;
	private final int width;
	private final int needed;
	private final boolean text;

	Shape(MappedFile file, Voice voice) {
		this.voice = voice;
		this.width = file.table().columns().size();
		this.text = file.table().format() instanceof TableFormat.Text;
		this.needed = file.kind().required().stream().mapToInt(group -> first(file, group)).max().orElse(0);
	}

	private static int first(MappedFile file, Set<Field> group) {
		return group.stream().map(file.mapping()::column).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).min().orElse(0);
	}

	/** False for a row that is left out, which it tells. */
	boolean fits(TableRow row) {
		if (row.size() > width && !row.isBlankFrom(width)) {
			voice.tell(FindingKind.LONG_ROW_LEFT_OUT, row.line(), Integer.toString(row.size()), Integer.toString(width));
			return false;
		}
		if (text && row.size() < width) {
			boolean enough = row.size() >= needed;
			voice.tell(enough ? FindingKind.SHORT_ROW : FindingKind.SHORT_ROW_LEFT_OUT, row.line(), Integer.toString(row.size()), Integer.toString(width));
			return enough;
		}
		return true;
	}

	/** A text cell with single spaces, of a length a person reads. */
	String text(TableRow row, int column) {
		String cell = Texts.singleSpaced(row.cell(column - 1));
		if (cell.length() <= Texts.LONGEST) {
			return cell;
		}
		voice.tell(FindingKind.TEXT_CUT, row.line(), column, cell, Integer.toString(cell.length()));
		return cell.substring(0, Texts.LONGEST);
	}
}
