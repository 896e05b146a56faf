package org.headroom.exchange.mapping;

import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.table.TableFormat;
import org.headroom.exchange.table.TableRow;
import org.headroom.exchange.values.DateEvidence;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberEvidence;
import org.headroom.exchange.values.NumberShape;

/**
 * Settles the format of every mapped date and number column from its cells: first what a person chose, then what the cells
 * prove, then what another column of the same kind proves, then for numbers what {@link Doubt.Ground} names, for dates the
 * reader's language. One thread.
 */
public final class FormatSurvey {
	private final Table table;
	private final Mapping mapping;
	private final Map<Integer, DateEvidence> dates = new TreeMap<>();
	private final Map<Integer, NumberEvidence> numbers = new TreeMap<>();
	private final Map<Integer, String> examples = new HashMap<>();

	public FormatSurvey(Table table, Mapping mapping) {
		this.table = table;
		this.mapping = mapping;
		mapping.columns().forEach((column, field) -> {
			if (field.shape() == Field.Shape.DATE) {
				dates.put(column, new DateEvidence());
			} else if (field.shape() == Field.Shape.NUMBER) {
				numbers.put(column, new NumberEvidence());
			}
		});
	}

	/** The formats as the sample of a table shows them. */
	public static Formats ofSample(Table table, Mapping mapping, Locale locale) {
		FormatSurvey survey = new FormatSurvey(table, mapping);
		table.sample().forEach(survey::add);
		return survey.formats(locale);
	}

	/** Takes a row into account. */
	public void add(TableRow row) {
		dates.forEach((column, evidence) -> {
			String cell = row.cell(column - 1);
			evidence.add(cell);
			remember(column, cell);
		});
		numbers.forEach((column, evidence) -> {
			String cell = row.cell(column - 1);
			evidence.add(cell);
			remember(column, cell);
		});
	}

	private void remember(int column, String cell) {
		if (!cell.isEmpty() && !examples.containsKey(column)) {
			examples.put(column, cell);
		}
	}

	/** What the rows so far say. */
	public Formats formats(Locale locale) {
		Map<Integer, Doubt> doubtful = new HashMap<>();
		Map<Integer, DateShape> dateShapes = new HashMap<>();
		dates.forEach((column, evidence) -> dateShapes.put(column, date(column, evidence, locale, doubtful)));
		Map<Integer, NumberShape> numberShapes = new HashMap<>();
		numbers.forEach((column, evidence) -> numberShapes.put(column, number(column, evidence, locale, doubtful)));
		return new Formats(dateShapes, numberShapes, doubtful);
	}

	private DateShape date(int column, DateEvidence evidence, Locale locale, Map<Integer, Doubt> doubtful) {
		Optional<DateShape> settled = Optional.ofNullable(mapping.dates().get(column)).or(evidence::shape).or(this::otherDates);
		if (settled.isEmpty()) {
			doubtful.put(column, doubt(column, Doubt.Ground.LANGUAGE));
		}
		return settled.orElseGet(() -> DateShape.of(locale));
	}

	private Optional<DateShape> otherDates() {
		return dates.values().stream().flatMap(evidence -> evidence.shape().stream()).filter(shape -> shape != DateShape.YEAR_FIRST).findFirst();
	}

	private NumberShape number(int column, NumberEvidence evidence, Locale locale, Map<Integer, Doubt> doubtful) {
		Optional<NumberShape> settled = Optional.ofNullable(mapping.numbers().get(column)).or(evidence::shape).or(this::otherNumbers);
		if (settled.isPresent()) {
			return settled.get();
		}
		return switch (table.format()) {
			case TableFormat.Sheet sheet -> NumberShape.POINT;
			case TableFormat.Text text -> {
				Guess guess = guess(evidence, text.delimiter(), locale);
				doubtful.put(column, doubt(column, guess.ground()));
				yield guess.shape();
			}
		};
	}

	private Optional<NumberShape> otherNumbers() {
		return numbers.values().stream().filter(NumberEvidence::proves).flatMap(evidence -> evidence.shape().stream()).findFirst();
	}

	private record Guess(NumberShape shape, Doubt.Ground ground) {
	}

	private Guess guess(NumberEvidence evidence, char delimiter, Locale locale) {
		Optional<Guess> thousands = evidence.likely().map(shape -> new Guess(shape, Doubt.Ground.THOUSANDS));
		Optional<Guess> byDates = dates.values().stream().flatMap(dated -> dated.numbers().stream()).findFirst().map(shape -> new Guess(shape, Doubt.Ground.DATES));
		Optional<Guess> byDelimiter = delimiter == ';' ? Optional.of(new Guess(NumberShape.COMMA, Doubt.Ground.DELIMITER)) : Optional.empty();
		return thousands.or(() -> byDates).or(() -> byDelimiter)
				.orElseGet(() -> new Guess(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? NumberShape.COMMA : NumberShape.POINT, Doubt.Ground.LANGUAGE));
	}

	private Doubt doubt(int column, Doubt.Ground ground) {
		return new Doubt(examples.getOrDefault(column, ""), ground);
	}
}
