package org.headroom.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Widget;

/**
 * The widths of a table's columns. Where the least widths don't fit, the columns that may yield leave, one after
 * the other; then the words that stretch get narrower, down to {@link #SQUEEZED} of what they want; only then
 * does the table scroll sideways. A column that it is sorted by stays.
 */
final class YieldingColumns extends TableColumnLayout {
	/** Of a stretching column's least width, in percent: some words and an ellipsis. */
	private static final int SQUEEZED = 60;
	private static final int PERCENT = 100;
	private static final ColumnLayoutData GONE = new ColumnPixelData(0, true, false);

	private final Map<TableColumn, Integer> least = new LinkedHashMap<>();
	private final List<TableColumn> yielding = new ArrayList<>();
	/** What stood at a column that left; the person may have drawn it wider. */
	private final Map<TableColumn, Object> away = new LinkedHashMap<>();

	void add(TableColumn head, int width, boolean stretches) {
		least.put(head, width);
		setColumnData(head, stretches ? new ColumnWeightData(width, width * SQUEEZED / PERCENT) : new ColumnPixelData(width, true, false));
	}

	/** The first leaves first. */
	void mayLeave(TableColumn column) {
		yielding.add(column);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		int width = composite.getClientArea().width;
		if (width > 1 && !yielding.isEmpty()) {
			makeRoom(width);
		}
		super.layout(composite, flushCache);
	}

	/** What the last column that is shown gets besides its width is the table's doing, not the person's. */
	@Override
	protected void updateColumnData(Widget column) {
		boolean last = least.keySet().stream().filter(each -> !away.containsKey(each)).reduce((one, next) -> next).filter(column::equals).isPresent();
		if (away.isEmpty() || !last && !away.containsKey(column)) {
			super.updateColumnData(column);
		}
	}

	private void makeRoom(int width) {
		int wanted = least.values().stream().mapToInt(Integer::intValue).sum();
		for (TableColumn column : yielding) {
			boolean fits = wanted <= width || sortedBy(column);
			if (fits) {
				comeBack(column);
			} else {
				wanted -= least.get(column);
				leave(column);
			}
		}
	}

	private static boolean sortedBy(TableColumn column) {
		Table table = column.getParent();
		return table.getSortColumn() == column;
	}

	private void leave(TableColumn column) {
		if (!away.containsKey(column)) {
			away.put(column, column.getData(LAYOUT_DATA));
			setColumnData(column, GONE);
		}
	}

	private void comeBack(TableColumn column) {
		if (away.remove(column) instanceof ColumnLayoutData before) {
			setColumnData(column, before);
		}
	}
}
