package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
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
			DataTable<Row> table = table(screen).yielding("deals");
			wide(table, 300);
			assertEquals(60, table.table().getColumn(1).getWidth());
			wide(table, 130);
			assertEquals(0, table.table().getColumn(1).getWidth());
			wide(table, 300);
			assertEquals(60, table.table().getColumn(1).getWidth());
		}
	}

	@Test
	void theColumnItIsSortedByStaysAndWordsGetNarrower() {
		try (Screen screen = new Screen()) {
			DataTable<Row> table = table(screen).yielding("deals").sortedBy("deals", false);
			wide(table, 130);
			assertEquals(60, table.table().getColumn(1).getWidth());
			assertTrue(table.table().getColumn(0).getWidth() < 100);
		}
	}

	private static void wide(DataTable<Row> table, int width) {
		Composite inner = table.table().getParent();
		inner.setSize(width, inner.getSize().y);
		inner.layout();
	}

	private static DataTable<Row> table(Screen screen) {
		DataTable<Row> table = DataTable.<Row>in(screen.shell(), "rows", "Rows").text("name", "Name", 100, Row::name)
				.number("deals", "Deals", 60, row -> Integer.toString(row.deals()), Comparator.comparingInt(Row::deals));
		screen.open();
		table.show(List.of(new Row("Darcel", "Melvin", 7), new Row("Zane", "Cara", 3)));
		return table;
	}
}
