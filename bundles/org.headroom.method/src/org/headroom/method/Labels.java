package org.headroom.method;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the labels of options and columns where answers hold only ids. */
final class Labels {

	private Labels() {
	}

	static String join(AnswerType type, List<String> ids, String between, Locale locale) {
		return ids.stream().map(id -> label(type, id, locale)).collect(Collectors.joining(between));
	}

	static String rows(AnswerType.Table table, List<Row> rows, Locale locale) {
		return rows.stream().filter(row -> !row.isEmpty()).map(row -> row(table, row, locale)).collect(Collectors.joining("\n"));
	}

	private static String row(AnswerType.Table table, Row row, Locale locale) {
		return row.cells().entrySet().stream().filter(cell -> !cell.getValue().isEmpty())
				.map(cell -> table.column(cell.getKey()).map(column -> cell(column, cell.getValue(), locale))
						.orElseGet(() -> cell.getValue().plain(locale)))
				.collect(Collectors.joining("; "));
	}

	private static String cell(Column column, Answer answer, Locale locale) {
		return column.title().in(locale) + ": " + column.cell().plain(answer, locale);
	}

	private static String label(AnswerType type, String id, Locale locale) {
		return type.choices().stream().filter(option -> option.id().equals(id)).findFirst()
				.map(option -> option.label().in(locale)).orElse(id);
	}
}
