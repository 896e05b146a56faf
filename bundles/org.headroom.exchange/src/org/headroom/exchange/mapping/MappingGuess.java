package org.headroom.exchange.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headroom.exchange.fields.Aliases;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.table.Table;

/**
 * The mapping a file begins with.
 *
 * @param saved true when a person made it for a file of the same header
 */
public record MappingGuess(Mapping mapping, boolean saved) {

	/** By the header names alone, the kind of table that fits best. */
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
		return new Mapping(kind, columns);
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
