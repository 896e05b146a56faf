package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class TableRowsTest {
	private final TableRows<String> rows = new TableRows<>();

	@Test
	void typedWordsMustAllOccurWithoutCaseOrAccents() {
		rows.all(List.of("Élan Meyer East", "Elan Roth West", "Kary East"));
		rows.filter("east ELA");
		assertEquals(List.of("Élan Meyer East"), rows.shown(Function.identity()));
	}

	@Test
	void anEmptyFilterShowsEverythingInOrder() {
		rows.all(List.of("b", "c", "a"));
		rows.filter("  ");
		rows.order(Comparator.naturalOrder());
		assertEquals(List.of("a", "b", "c"), rows.shown(Function.identity()));
	}

	@Test
	void groupsStandOverTheirRowsAndKeepTheOrder() {
		rows.all(List.of("b1", "a2", "a1"));
		rows.order(Comparator.reverseOrder());
		rows.group(Optional.of(row -> row.substring(0, 1)));
		assertEquals(List.of(new TableRows.Group("a", 2), "a2", "a1", new TableRows.Group("b", 1), "b1"), rows.shown(Function.identity()));
	}

	@Test
	void aGroupWithoutRowsAfterFilteringIsNotShown() {
		rows.all(List.of("a1", "b1"));
		rows.group(Optional.of(row -> row.substring(0, 1)));
		rows.filter("b");
		assertEquals(List.of(new TableRows.Group("b", 1), "b1"), rows.shown(Function.identity()));
	}
}
