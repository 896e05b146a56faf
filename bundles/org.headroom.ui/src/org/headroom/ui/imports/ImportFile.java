package org.headroom.ui.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.MappingGuess;
import org.headroom.exchange.mapping.Preview;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/**
 * One file of the import as it stands so far. Immutable; reads no disk.
 *
 * @param found the file as it shows itself
 * @param table the file as it is read
 * @param mapping what its columns and stages mean, with the formats a person chose
 * @param saved true when a person made the mapping for an earlier file of this header
 */
record ImportFile(Table found, Table table, Mapping mapping, boolean saved) {

	static ImportFile of(Recognition.Known known) {
		return new ImportFile(known.found(), known.table(), known.guess().mapping(), known.guess().saved());
	}

	/** The same file read otherwise; what a person said of its columns holds while they are the same. */
	ImportFile read(Recognition.Known again) {
		boolean same = again.table().headers().equals(table.headers());
		return same ? new ImportFile(found, again.table(), mapping, saved) : new ImportFile(found, again.table(), again.guess().mapping(), again.guess().saved());
	}

	/** As rows of that kind, by the header alone. */
	ImportFile as(TableKind kind) {
		return new ImportFile(found, table, MappingGuess.byHeader(table, kind), false);
	}

	ImportFile with(Mapping changed) {
		return new ImportFile(found, table, changed, saved);
	}

	/** The column means that field and no other column does, in the format of all columns like it; empty leaves it aside. */
	ImportFile with(int column, Optional<Field> field) {
		Mapping changed = field.map(chosen -> mapping.with(column, chosen)).orElseGet(() -> mapping.without(column)).asFound(column);
		return with(switch (field.map(Field::shape).orElse(Field.Shape.TEXT)) {
			case DATE -> dates().map(shape -> changed.withDates(column, shape)).orElse(changed);
			case NUMBER -> numbers().map(shape -> changed.withNumbers(column, shape)).orElse(changed);
			case TEXT, FLAG -> changed;
		});
	}

	ImportFile withStage(String stage, DealState state) {
		return with(mapping.withStage(stage, state));
	}

	/** All dates of the file; empty: as the cells say. */
	ImportFile withDates(Optional<DateShape> shape) {
		ImportFile changed = this;
		for (int column : mapping.columns(Field.Shape.DATE)) {
			changed = changed.withDates(column, shape);
		}
		return changed;
	}

	/** The dates of one column; empty: as its cells say. */
	ImportFile withDates(int column, Optional<DateShape> shape) {
		return with(shape.map(chosen -> mapping.withDates(column, chosen)).orElseGet(() -> mapping.asFound(column)));
	}

	/** All numbers of the file; empty: as the cells say. */
	ImportFile withNumbers(Optional<NumberShape> shape) {
		ImportFile changed = this;
		for (int column : mapping.columns(Field.Shape.NUMBER)) {
			changed = changed.withNumbers(column, shape);
		}
		return changed;
	}

	/** The numbers of one column; empty: as its cells say. */
	ImportFile withNumbers(int column, Optional<NumberShape> shape) {
		return with(shape.map(chosen -> mapping.withNumbers(column, chosen)).orElseGet(() -> mapping.asFound(column)));
	}

	TableKind kind() {
		return mapping.kind();
	}

	boolean has(Field.Shape shape) {
		return !mapping.columns(shape).isEmpty();
	}

	/** How a person has all dates read; empty where they did not say, or said it of some columns only. */
	Optional<DateShape> dates() {
		return common(mapping.columns(Field.Shape.DATE), mapping.dates());
	}

	/** How a person has all numbers read; empty where they did not say, or said it of some columns only. */
	Optional<NumberShape> numbers() {
		return common(mapping.columns(Field.Shape.NUMBER), mapping.numbers());
	}

	private static <S> Optional<S> common(List<Integer> columns, Map<Integer, S> chosen) {
		boolean all = !columns.isEmpty() && columns.stream().allMatch(chosen::containsKey);
		Set<S> shapes = all ? columns.stream().map(chosen::get).collect(Collectors.toSet()) : Set.of();
		return shapes.size() == 1 ? shapes.stream().findFirst() : Optional.empty();
	}

	/** True when a person said of columns of that shape, one by one, how they are read. */
	boolean byColumn(Field.Shape shape) {
		Map<Integer, ?> chosen = shape == Field.Shape.DATE ? mapping.dates() : mapping.numbers();
		Optional<?> common = shape == Field.Shape.DATE ? dates() : numbers();
		return common.isEmpty() && mapping.columns(shape).stream().map(chosen::get).anyMatch(Objects::nonNull);
	}

	Preview preview(Locale locale) {
		return Preview.of(table, mapping, locale);
	}

	/** True when a person changed what the header alone says, now or earlier: worth keeping for the next file like it. */
	boolean corrected() {
		return saved || !found.format().equals(table.format()) || !mapping.equals(MappingGuess.byHeader(table).mapping());
	}

	/** What is still needed, as words such as "Stage or Status"; empty when the file can be imported. */
	List<String> missing(Locale locale, String or) {
		return mapping.missing().stream()
				.map(group -> group.stream().sorted().map(field -> field.label(locale)).collect(Collectors.joining(or))).toList();
	}
}
