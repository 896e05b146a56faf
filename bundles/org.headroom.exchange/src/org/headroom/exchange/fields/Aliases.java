package org.headroom.exchange.fields;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The table of header names, read from {@code aliases.csv}. Within a field an earlier alias counts before a
 * later one, so that "Opportunity Owner" wins over "Owner ID" when an export has both. Immutable, any thread.
 */
public final class Aliases {
	private static final String IGNORED = "-";

	private final Map<TableKind, Map<String, Alias>> byKind = new HashMap<>();
	private final Set<String> ignored = new HashSet<>();

	/** @param rank its place in the table: a smaller one counts first */
	private record Alias(Field field, int rank) {
	}

	private Aliases(List<NamedCsvRecord> lines) {
		for (NamedCsvRecord line : lines) {
			add(line, Folded.letters(line.getField("header")));
		}
	}

	private void add(NamedCsvRecord line, String folded) {
		if (line.getField("field").equals(IGNORED)) {
			ignored.add(folded);
			return;
		}
		Field field = Field.valueOf(line.getField("field"));
		Map<String, Alias> names = byKind.computeIfAbsent(field.kind(), kind -> new HashMap<>());
		names.putIfAbsent(folded, new Alias(field, names.size()));
	}

	/** The table that ships. */
	public static Aliases shipped() {
		return Shipped.TABLE;
	}

	/** The field a header name means in such a file; empty for a name nobody knows. */
	public Optional<Field> field(TableKind kind, String header) {
		return alias(kind, header).map(Alias::field);
	}

	/** True for any header name of the table, also of a column that is left aside on purpose. */
	public boolean knows(String header) {
		return isIgnored(header) || byKind.keySet().stream().anyMatch(kind -> field(kind, header).isPresent());
	}

	/** True for a column everybody's export has and no import needs, such as a checksum. */
	public boolean isIgnored(String header) {
		return ignored.contains(Folded.letters(header));
	}

	/**
	 * For each column the field it means, by its place in {@code headers}. A field that several columns could
	 * fill goes to the one whose alias stands first in the table, then to the leftmost.
	 */
	public Map<Integer, Field> match(TableKind kind, List<String> headers) {
		Map<Field, Integer> best = new HashMap<>();
		Map<Field, Integer> rank = new HashMap<>();
		for (int column = 0; column < headers.size(); column++) {
			Optional<Alias> alias = alias(kind, headers.get(column));
			if (alias.isPresent() && alias.get().rank() < rank.getOrDefault(alias.get().field(), Integer.MAX_VALUE)) {
				rank.put(alias.get().field(), alias.get().rank());
				best.put(alias.get().field(), column);
			}
		}
		Map<Integer, Field> columns = new HashMap<>();
		best.forEach((field, column) -> columns.put(column, field));
		return Map.copyOf(columns);
	}

	private Optional<Alias> alias(TableKind kind, String header) {
		return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(Folded.letters(header)));
	}

	static List<NamedCsvRecord> lines(String resource) {
		try (InputStream in = Aliases.class.getResourceAsStream(resource);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder()
						.commentStrategy(CommentStrategy.SKIP)
						.ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			List<NamedCsvRecord> found = new ArrayList<>();
			csv.forEach(found::add);
			return found;
		} catch (IOException unreadable) {
			throw new UncheckedIOException("part of this bundle: " + resource, unreadable);
		}
	}

	private static final class Shipped {
		static final Aliases TABLE = new Aliases(lines("aliases.csv"));
	}
}
