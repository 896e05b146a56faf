package org.headroom.ui.imports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.DealVerdict;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.MappingGuess;
import org.headroom.exchange.mapping.Preview;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.table.TableRow;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/**
 * One file of the import as it stands so far. Immutable; reads no disk.
 *
 * @param columns what its columns and stages mean; formats stand beside it
 * @param saved true when a person made the mapping for an earlier file of this header
 * @param dates how all its dates are written, if a person said so; else each column's cells decide
 * @param numbers the same for numbers
 */
record ImportFile(Table table, Mapping columns, boolean saved, Optional<DateShape> dates, Optional<NumberShape> numbers) {
	private static final int STAGES = 12;

	static ImportFile of(Table table, MappingGuess guess) {
		Mapping mapping = guess.mapping();
		return new ImportFile(table, bare(mapping), guess.saved(), mapping.dates().values().stream().findFirst(), mapping.numbers().values().stream().findFirst());
	}

	private static Mapping bare(Mapping mapping) {
		return new Mapping(mapping.kind(), mapping.columns(), Map.of(), Map.of(), mapping.stages());
	}

	/** As rows of that kind, by the header alone. */
	ImportFile as(TableKind kind) {
		return new ImportFile(table, MappingGuess.byHeader(table, kind), false, dates, numbers);
	}

	ImportFile with(Mapping changed) {
		return new ImportFile(table, changed, saved, dates, numbers);
	}

	/** The column means that field and no other column does; empty leaves it aside. */
	ImportFile with(int column, Optional<Field> field) {
		return with(field.map(chosen -> columns.with(column, chosen)).orElseGet(() -> columns.without(column)));
	}

	ImportFile withStage(String stage, DealState state) {
		return with(columns.withStage(stage, state));
	}

	/** Empty: as the cells say. */
	ImportFile withDates(Optional<DateShape> shape) {
		return new ImportFile(table, columns, saved, shape, numbers);
	}

	/** Empty: as the cells say. */
	ImportFile withNumbers(Optional<NumberShape> shape) {
		return new ImportFile(table, columns, saved, dates, shape);
	}

	TableKind kind() {
		return columns.kind();
	}

	boolean has(Field.Shape shape) {
		return columns.columns().values().stream().anyMatch(field -> field.shape() == shape);
	}

	/** The mapping with the chosen formats at every column they concern. */
	Mapping mapping() {
		Mapping whole = columns;
		for (Map.Entry<Integer, Field> column : columns.columns().entrySet()) {
			if (column.getValue().shape() == Field.Shape.DATE && dates.isPresent()) {
				whole = whole.withDates(column.getKey(), dates.get());
			} else if (column.getValue().shape() == Field.Shape.NUMBER && numbers.isPresent()) {
				whole = whole.withNumbers(column.getKey(), numbers.get());
			}
		}
		return whole;
	}

	Preview preview(Locale locale) {
		return Preview.of(table, mapping(), locale);
	}

	/** True when a person changed what the header alone says: worth keeping for the next file like it. */
	boolean corrected() {
		return !mapping().equals(MappingGuess.byHeader(table).mapping());
	}

	/** What is still needed, as words such as "Stage or Status"; empty when the file can be imported. */
	List<String> missing(Locale locale, String or) {
		return columns.missing().stream()
				.map(group -> group.stream().sorted().map(field -> field.label(locale)).collect(Collectors.joining(or))).toList();
	}

	/** Stages of the first rows that say neither open, won nor lost by themselves, and what each counts as. */
	Map<String, DealState> unclearStages() {
		Map<String, DealState> unclear = new LinkedHashMap<>();
		if (kind() == TableKind.DEALS && columns.has(Field.STAGE)) {
			DealVerdict verdict = new DealVerdict(new Mapping(TableKind.DEALS, columns.columns()));
			for (TableRow row : table.sample()) {
				String stage = row.cell(columns.column(Field.STAGE).orElseThrow() - 1);
				if (!stage.isEmpty() && unclear.size() < STAGES && verdict.of(row).isEmpty()) {
					unclear.put(stage, columns.stages().getOrDefault(stage, DealState.OPEN));
				}
			}
		}
		return unclear;
	}

	/** The first few different things a column holds. */
	String examples(int column) {
		Set<String> found = new LinkedHashSet<>();
		for (TableRow row : table.sample()) {
			if (found.size() == 3) {
				break;
			}
			if (!row.cell(column - 1).isEmpty()) {
				found.add(row.cell(column - 1));
			}
		}
		return String.join(", ", found);
	}
}
