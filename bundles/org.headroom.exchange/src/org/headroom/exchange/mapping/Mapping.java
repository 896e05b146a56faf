package org.headroom.exchange.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/**
 * What each column of a file means. Columns count from 1. Immutable; the {@code with…} methods give a changed copy.
 *
 * @param columns a field by column; a field stands at one column only
 * @param dates formats a person chose, by column; where none is chosen the column's own cells decide
 * @param numbers formats a person chose, by column
 * @param stages what a person said a stage means, by the stage's words
 */
public record Mapping(TableKind kind, Map<Integer, Field> columns, Map<Integer, DateShape> dates, Map<Integer, NumberShape> numbers,
		Map<String, DealState> stages) {

	public Mapping {
		columns = Map.copyOf(columns);
		dates = Map.copyOf(dates);
		numbers = Map.copyOf(numbers);
		stages = Map.copyOf(stages);
		if (Set.copyOf(columns.values()).size() != columns.size()) {
			throw new IllegalArgumentException("a field stands at one column: " + columns);
		}
		TableKind own = kind;
		columns.values().stream().filter(field -> field.kind() != own).findAny().ifPresent(field -> {
			throw new IllegalArgumentException(field + " is no field of " + own);
		});
	}

	public Mapping(TableKind kind, Map<Integer, Field> columns) {
		this(kind, columns, Map.of(), Map.of(), Map.of());
	}

	/** The column of a field, from 1; empty when no column holds it. */
	public OptionalInt column(Field field) {
		return columns.entrySet().stream().filter(entry -> entry.getValue() == field).mapToInt(Map.Entry::getKey).findFirst();
	}

	public boolean has(Field field) {
		return columns.containsValue(field);
	}

	/** The field at {@code column} and nowhere else. */
	public Mapping with(int column, Field field) {
		Map<Integer, Field> changed = new HashMap<>(columns);
		changed.values().remove(field);
		changed.put(column, field);
		return new Mapping(kind, changed, dates, numbers, stages);
	}

	/** The column left aside. */
	public Mapping without(int column) {
		Map<Integer, Field> changed = new HashMap<>(columns);
		changed.remove(column);
		return new Mapping(kind, changed, dates, numbers, stages);
	}

	/** The column's dates read in that shape, whatever its cells look like. */
	public Mapping withDates(int column, DateShape shape) {
		Map<Integer, DateShape> changed = new HashMap<>(dates);
		changed.put(column, shape);
		return new Mapping(kind, columns, changed, numbers, stages);
	}

	/** The column's numbers read in that shape, whatever its cells look like. */
	public Mapping withNumbers(int column, NumberShape shape) {
		Map<Integer, NumberShape> changed = new HashMap<>(numbers);
		changed.put(column, shape);
		return new Mapping(kind, columns, dates, changed, stages);
	}

	/** The column's dates or numbers read as its cells say. */
	public Mapping asFound(int column) {
		Map<Integer, DateShape> fewerDates = new HashMap<>(dates);
		Map<Integer, NumberShape> fewerNumbers = new HashMap<>(numbers);
		fewerDates.remove(column);
		fewerNumbers.remove(column);
		return new Mapping(kind, columns, fewerDates, fewerNumbers, stages);
	}

	/** The columns whose cells have that shape, in order. */
	public List<Integer> columns(Field.Shape shape) {
		return columns.entrySet().stream().filter(entry -> entry.getValue().shape() == shape).map(Map.Entry::getKey).sorted().toList();
	}

	/** What the words of a stage mean. */
	public Mapping withStage(String stage, DealState state) {
		Map<String, DealState> changed = new HashMap<>(stages);
		changed.put(stage, state);
		return new Mapping(kind, columns, dates, numbers, changed);
	}

	/** Groups of fields of which one each is still needed; empty when the file can be imported. */
	public List<Set<Field>> missing() {
		return kind.required().stream().filter(group -> group.stream().noneMatch(this::has)).toList();
	}

	public boolean complete() {
		return missing().isEmpty();
	}
}
