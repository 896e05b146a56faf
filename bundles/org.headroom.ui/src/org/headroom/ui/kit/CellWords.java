package org.headroom.ui.kit;

import java.util.Optional;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;

/** What the cells of one column say, and the lines above groups. */
final class CellWords<R> extends ColumnLabelProvider {
	private final Column<R> column;
	private final boolean first;
	private final Table table;
	private Optional<Font> bold = Optional.empty();

	CellWords(Column<R> column, boolean first, Table table) {
		this.column = column;
		this.first = first;
		this.table = table;
		table.addListener(SWT.Dispose, event -> bold.ifPresent(Font::dispose));
	}

	@SuppressWarnings("unchecked")
	@Override
	public String getText(Object line) {
		if (line instanceof TableRows.Group group) {
			return first ? KitWords.words().say("group.of", group.name(), group.size()) : "";
		}
		return column.words().apply((R) line);
	}

	@SuppressWarnings("unchecked")
	@Override
	public Image getImage(Object line) {
		return line instanceof TableRows.Group ? null : column.picture().apply((R) line).orElse(null);
	}

	@Override
	public Font getFont(Object line) {
		return line instanceof TableRows.Group ? bold() : null;
	}

	@Override
	public Color getBackground(Object line) {
		return line instanceof TableRows.Group ? Tokens.of(table.getDisplay()).color(Token.SURFACE) : null;
	}

	private Font bold() {
		if (bold.isEmpty()) {
			FontData data = table.getFont().getFontData()[0];
			data.setStyle(data.getStyle() | SWT.BOLD);
			bold = Optional.of(new Font(table.getDisplay(), data));
		}
		return bold.get();
	}
}
