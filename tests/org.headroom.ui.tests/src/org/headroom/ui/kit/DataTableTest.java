package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

class DataTableTest {
	private record Row(String name, String manager, int deals) {
	}

	@Test
	void theFilterLooksAtWordsThatNoColumnShowsAndTellsHowManyAreLeft() {
		try (Screen screen = new Screen()) {
			List<Integer> counts = new ArrayList<>();
			DataTable<Row> table = table(screen).alsoFilteredBy(Row::manager).onCount(counts::add);
			table.filter("melvin");
			assertEquals(1, counts.getLast());
			table.filter("nobody of that name");
			assertEquals(0, counts.getLast());
		}
	}

	@Test
	void sortingGoesOnToTheNextColumnAndTurnsRound() {
		try (Screen screen = new Screen()) {
			DataTable<Row> table = table(screen).sortedBy("name", false);
			table.sortByNext();
			assertEquals("Zane", table.table().getItem(0).getText(0));
			table.turnOrder();
			assertEquals("Darcel", table.table().getItem(0).getText(0));
			table.sortByNext();
			assertEquals("Zane", table.table().getItem(0).getText(0), "after the last column comes the first");
		}
	}

	@Test
	void whereNotAllColumnsFitTheOneThatMayLeavesAndComesBackAsItWas() {
		try (Screen screen = new Screen()) {
			TableColumn deals = table(screen).yielding("deals").table().getColumn(1);
			assertEquals(60, deals.getWidth());
			screen.shell().setSize(150, 300);
			screen.until(() -> deals.getWidth() == 0);
			screen.shell().setSize(400, 300);
			screen.until(() -> deals.getWidth() == 60);
		}
	}

	@Test
	void theColumnItIsSortedByStaysAndWordsGetNarrower() {
		try (Screen screen = new Screen()) {
			Table table = table(screen).yielding("deals").sortedBy("deals", false).table();
			screen.shell().setSize(150, 300);
			screen.until(() -> table.getColumn(0).getWidth() < 100);
			assertEquals(60, table.getColumn(1).getWidth());
		}
	}

	@Test
	void fewerRowsReplaceManyWhereverOneWasChosen() {
		try (Screen screen = new Screen()) {
			DataTable<Row> table = table(screen);
			Set<TableItem> asked = new HashSet<>();
			table.table().addListener(SWT.SetData, event -> asked.add((TableItem) event.item));
			for (int chosen = 1; chosen < 300; chosen += 23) {
				table.show(IntStream.range(0, 300).mapToObj(number -> new Row("Name " + number, "Cara", number)).toList());
				String name = "Name " + chosen;
				table.select(row -> row.name().equals(name));
				table.setFocus();
				screen.until(() -> table.selected().isPresent());
				table.show(List.of(new Row("Darcel", "Melvin", 7)));
				assertEquals(1, table.table().getItemCount());
				assertEquals("Darcel", table.table().getItem(0).getText(0));
				List<TableItem> left = List.of(table.table().getItems());
				assertTrue(asked.stream().allMatch(item -> item.isDisposed() || left.contains(item)), "no item outlives its row: what asks it then ends the process");
			}
		}
	}

	private static DataTable<Row> table(Screen screen) {
		DataTable<Row> table = DataTable.<Row>in(screen.shell(), "rows", "Rows").text("name", "Name", 100, Row::name)
				.number("deals", "Deals", 60, row -> Integer.toString(row.deals()), Comparator.comparingInt(Row::deals));
		screen.open();
		table.show(List.of(new Row("Darcel", "Melvin", 7), new Row("Zane", "Cara", 3)));
		return table;
	}
}
