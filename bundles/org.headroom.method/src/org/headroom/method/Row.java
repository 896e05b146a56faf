package org.headroom.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param cells column id to what the cell holds, in the order of the columns; a cell left out is absent
 */
public record Row(Map<String, Answer> cells) {

	/** @throws IllegalArgumentException when a cell holds a table */
	public Row {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		if (cells.values().stream().anyMatch(Answer.Rows.class::isInstance)) {
			throw new IllegalArgumentException("a cell does not hold a table");
		}
	}

	/** What stands in this column, if anything does. */
	public Optional<Answer> cell(String column) {
		return Optional.ofNullable(cells.get(column)).filter(answer -> !answer.isEmpty());
	}

	/** Whether nothing was entered. */
	public boolean isEmpty() {
		return cells.values().stream().allMatch(Answer::isEmpty);
	}

	/** The filled cells as plain text. */
	public String plain(Locale locale) {
		return cells.values().stream().filter(cell -> !cell.isEmpty()).map(cell -> cell.plain(locale))
				.collect(Collectors.joining("; "));
	}
}
