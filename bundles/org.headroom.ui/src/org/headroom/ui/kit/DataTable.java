package org.headroom.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;

/**
 * Evidence: a native table with quiet headers, sorted by its headers or by the keyboard (Ctrl+Shift with
 * left and right picks the column, with up and down the direction), filtered by typing, grouped on wish.
 * Cells are native items that a screen reader reads. Define the columns first, then {@link #show} rows; the
 * choice survives a new showing when rows are equal. Display thread.
 *
 * @param <R> a row, with a useful {@code equals}
 */
public final class DataTable<R> {
	private final TableFrame frame;
	private final TableViewer viewer;
	private final YieldingColumns layout = new YieldingColumns();
	private final List<Column<R>> columns = new ArrayList<>();
	private final TableRows<R> rows = new TableRows<>();
	private final String id;
	private int sorted = -1;
	private boolean descending;
	private Optional<BiConsumer<String, Boolean>> elsewhere = Optional.empty();
	private Function<R, String> besides = row -> "";
	private IntConsumer counting = count -> { };

	private DataTable(Composite parent, String id, String spoken) {
		this.id = id;
		frame = new TableFrame(parent);
		frame.inner().setLayout(layout);
		viewer = new TableViewer(frame.inner(), SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		Table table = Named.name(Named.id(viewer.getTable(), id), spoken);
		GtkStyle.mark(table, "headroom-table");
		table.setHeaderVisible(true);
		table.addListener(SWT.KeyDown, this::sortByKey);
		Themes.onChange(table, viewer::refresh);
		frame.watch(table);
	}

	/** @param spoken what a screen reader says for the table */
	public static <R> DataTable<R> in(Composite parent, String id, String spoken) {
		return new DataTable<>(parent, id, spoken);
	}

	/** Words at the left; stretching columns share the width that is left, by their least widths. Where there is too little they get narrower. */
	public DataTable<R> text(String column, String header, int least, Function<R, String> words) {
		return add(new Column<>(column, header, least, true, false, words, row -> Optional.empty(), Column.alphabetical(words)));
	}

	/** Words at the left in a fixed width, in an order of their own, such as dates. */
	public DataTable<R> ordered(String column, String header, int width, Function<R, String> words, Comparator<R> order) {
		return add(new Column<>(column, header, width, false, false, words, row -> Optional.empty(), order));
	}

	/** Figures at the right. */
	public DataTable<R> number(String column, String header, int width, Function<R, String> words, Comparator<R> order) {
		return add(new Column<>(column, header, width, false, true, words, row -> Optional.empty(), order));
	}

	/** A picture and the words that say the same, such as a {@link Sparkline} and its last value. */
	public DataTable<R> picture(String column, String header, int width, Function<R, Image> picture, Function<R, String> words,
			Comparator<R> order) {
		return add(new Column<>(column, header, width, false, false, words, row -> Optional.of(picture.apply(row)), order));
	}

	private DataTable<R> add(Column<R> column) {
		int index = columns.size();
		columns.add(column);
		TableViewerColumn made = new TableViewerColumn(viewer, column.right() ? SWT.RIGHT : SWT.LEFT);
		made.setLabelProvider(new CellWords<>(column, index == 0, viewer.getTable()));
		TableColumn head = Named.id(made.getColumn(), id + "." + column.id());
		head.setText(column.header());
		head.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(index, index == sorted && !descending)));
		layout.add(head, column.width(), column.stretches());
		return this;
	}

	/** Sorts by the column with this id. */
	public DataTable<R> sortedBy(String column, boolean descending) {
		sort(index(column), descending);
		return this;
	}

	/** Columns that leave, the first named first, where not all fit: what they say must be said elsewhere, too. */
	public DataTable<R> yielding(String... ids) {
		for (String column : ids) {
			layout.mayLeave(viewer.getTable().getColumn(index(column)));
		}
		return this;
	}

	private int index(String column) {
		return IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(column)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no column " + column));
	}

	/**
	 * Leaves sorting to whoever brings the rows, for tables that show a page of many: the headers and keys
	 * tell the column's id and whether it goes down.
	 */
	public DataTable<R> sortedElsewhere(BiConsumer<String, Boolean> sorter) {
		elsewhere = Optional.of(sorter);
		return this;
	}

	/** Puts rows under a line for each group; an empty argument takes the lines away. */
	public DataTable<R> groupedBy(Optional<Function<R, String>> group) {
		rows.group(group);
		refreshRows();
		return this;
	}

	/** Filters by what is typed into the field; typing in the table goes there, arrow down comes back. */
	public DataTable<R> filteredBy(Text field) {
		field.addListener(SWT.Modify, event -> filter(field.getText()));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				focusFirst();
				event.doit = false;
			}
		});
		viewer.getTable().addListener(SWT.KeyDown, event -> typeInto(field, event));
		return this;
	}

	/** Lets the filter look at words, too, that no column shows. */
	public DataTable<R> alsoFilteredBy(Function<R, String> words) {
		besides = words;
		return this;
	}

	/** Told how many rows are left whenever rows are shown or filtered; group lines not counted. */
	public DataTable<R> onCount(IntConsumer counting) {
		this.counting = counting;
		return this;
	}

	/** Sorts by the column after the one it is sorted by; after the last comes the first. */
	public void sortByNext() {
		sort((sorted + 1) % columns.size(), descending);
	}

	/** Turns the order round. */
	public void turnOrder() {
		sort(Math.max(0, sorted), !descending);
	}

	/** Shows only rows that say each of these words somewhere. */
	public void filter(String words) {
		rows.filter(words);
		refreshRows();
	}

	public void show(List<R> all) {
		rows.all(all);
		refresh();
	}

	/** Called when a row is opened, by Enter or a double click. */
	public DataTable<R> onOpen(Consumer<R> open) {
		viewer.addOpenListener(event -> selected().ifPresent(open));
		return this;
	}

	public DataTable<R> onSelect(Consumer<Optional<R>> select) {
		viewer.addSelectionChangedListener(event -> select.accept(selected()));
		return this;
	}

	/** The chosen row; empty when none is, or when a group's line is. */
	@SuppressWarnings("unchecked")
	public Optional<R> selected() {
		Object first = viewer.getStructuredSelection().getFirstElement();
		return first == null || first instanceof TableRows.Group ? Optional.empty() : Optional.of((R) first);
	}

	/** Chooses the first row that fits and brings it into view. */
	@SuppressWarnings("unchecked")
	public void select(Predicate<R> fits) {
		shown().stream().filter(line -> !(line instanceof TableRows.Group) && fits.test((R) line)).findFirst()
				.ifPresent(line -> viewer.setSelection(new StructuredSelection(line), true));
	}

	/** How many rows are shown after filtering, group lines not counted. */
	public int count() {
		return count(shown());
	}

	private static int count(List<Object> lines) {
		return (int) lines.stream().filter(line -> !(line instanceof TableRows.Group)).count();
	}

	/** Between so many rows high, in a view that scrolls as a whole; otherwise lay it out with {@link Rows#fill}. */
	public DataTable<R> high(int least, int most) {
		frame.rows(least, most);
		return this;
	}

	/** The outer control, for layout. */
	public Composite control() {
		return frame;
	}

	/** The native table, for menus and focus. */
	public Table table() {
		return viewer.getTable();
	}

	public boolean setFocus() {
		return viewer.getTable().setFocus();
	}

	private List<Object> shown() {
		return rows.shown(row -> Stream.concat(columns.stream().map(column -> column.words().apply(row)), Stream.of(besides.apply(row))).collect(Collectors.joining(" ")));
	}

	/** Before the first rows there is nothing to show in another order. */
	private void refreshRows() {
		if (viewer.getInput() != null) {
			refresh();
		}
	}

	private void refresh() {
		GtkStyle.padRows(table());
		var chosen = viewer.getStructuredSelection();
		List<Object> lines = shown();
		dropLast(lines.size());
		viewer.setInput(lines);
		viewer.setSelection(chosen, false);
		frame.changed();
		counting.accept(count(lines));
	}

	/**
	 * GTK asks for the words of rows while it takes others away. Those are answered rightly only as long as the viewer has the rows, and
	 * from the last to the first: SWT takes a range away from its front, and an item it makes meanwhile would outlive its row.
	 */
	private void dropLast(int left) {
		for (int last = table().getItemCount() - 1; last >= left; last--) {
			table().remove(last);
		}
	}

	private void sort(int index, boolean down) {
		sorted = index;
		descending = down;
		if (elsewhere.isEmpty()) {
			Comparator<R> order = columns.get(index).order();
			rows.order(down ? order.reversed() : order);
		}
		viewer.getTable().setSortColumn(viewer.getTable().getColumn(index));
		viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
		refreshRows();
		elsewhere.ifPresent(sorter -> sorter.accept(columns.get(index).id(), down));
	}

	private void sortByKey(Event event) {
		if (event.stateMask == (SWT.MOD1 | SWT.MOD2)) {
			int last = columns.size() - 1;
			switch (event.keyCode) {
			case SWT.ARROW_LEFT -> sort(Math.max(0, sorted - 1), descending);
			case SWT.ARROW_RIGHT -> sort(Math.min(last, sorted + 1), descending);
			case SWT.ARROW_UP -> sort(Math.max(0, sorted), false);
			case SWT.ARROW_DOWN -> sort(Math.max(0, sorted), true);
			default -> {
				return;
			}
			}
			event.doit = false;
		}
	}

	private void typeInto(Text field, Event event) {
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
		if (plain && Character.isLetterOrDigit(event.character)) {
			field.setFocus();
			field.setText(field.getText() + event.character);
			field.setSelection(field.getCharCount());
			event.doit = false;
		}
	}

	private void focusFirst() {
		setFocus();
		if (selected().isEmpty()) {
			select(row -> true);
		}
	}
}
