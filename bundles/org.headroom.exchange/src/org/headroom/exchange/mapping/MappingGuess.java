package org.headroom.exchange.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headroom.exchange.fields.Aliases;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.values.DateShape;

/**
 * The mapping a file begins with.
 *
 * @param saved true when a person made it for a file of the same header
 */
public record MappingGuess(Mapping mapping, boolean saved) {

	/** By the header names, the kind of table that fits best; the cells only tell a day from a yes or no. */
	public static MappingGuess byHeader(Table table) {
		return byHeader(table, Aliases.shipped());
	}

	/** The same with another table of names. */
	public static MappingGuess byHeader(Table table, Aliases aliases) {
		Mapping best = List.of(TableKind.values()).stream()
				.map(kind -> byHeader(table, kind, aliases))
				.max(Comparator.comparing(MappingGuess::fit).thenComparing(Mapping::kind, Comparator.reverseOrder()))
				.orElseThrow();
		return new MappingGuess(best, false);
	}

	/** Being complete counts as much as one column and a half: a pipeline without owners is no list of products. */
	private static int fit(Mapping mapping) {
		return 2 * mapping.columns().size() + (mapping.complete() ? 3 : 0);
	}

	/** As {@code kind}, whether it fits or not: for a person who says what the file is. */
	public static Mapping byHeader(Table table, TableKind kind) {
		return byHeader(table, kind, Aliases.shipped());
	}

	private static Mapping byHeader(Table table, TableKind kind, Aliases aliases) {
		Map<Integer, Field> columns = new HashMap<>();
		aliases.match(kind, table.headers()).forEach((index, field) -> columns.put(index + 1, field));
		columns.replaceAll((number, field) -> field == Field.IS_CLOSED && !columns.containsValue(Field.CLOSED) && days(table, number - 1) ? Field.CLOSED : field);
		return new Mapping(kind, columns);
	}

	/** "Closed" may head a yes or no, or the day. */
	private static boolean days(Table table, int index) {
		List<String> cells = table.sample().stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank()).toList();
		return cells.stream().filter(cell -> Stream.of(DateShape.values()).anyMatch(shape -> shape.read(cell).isPresent())).count() * 2 > cells.size();
	}

	/** Columns the mapping leaves aside, without those that every export of a CRM has for itself. */
	public List<Column> unmapped(Table table) {
		return unmapped(table, mapping);
	}

	static List<Column> unmapped(Table table, Mapping mapping) {
		return table.columns().stream()
				.filter(column -> !mapping.columns().containsKey(column.number()))
				.filter(column -> !Aliases.shipped().isIgnored(column.name()))
				.toList();
	}
}
