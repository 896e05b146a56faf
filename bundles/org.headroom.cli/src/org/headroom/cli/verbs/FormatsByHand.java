package org.headroom.cli.verbs;

import java.util.List;
import java.util.function.Function;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/**
 * What {@code --date-format} and {@code --numbers} say: of every column of the kind, or with a header and an equals sign in
 * front, of that one. One column counts before all of them, whichever is typed first.
 *
 * @param headers of the file
 */
record FormatsByHand(Call call, List<String> headers) {
	private static final String DATES = "--date-format";
	private static final String NUMBERS = "--numbers";

	Mapping in(Mapping mapping) {
		Mapping dated = with(mapping, DATES, Field.Shape.DATE, this::dates, Mapping::withDates);
		return with(dated, NUMBERS, Field.Shape.NUMBER, this::numbers, Mapping::withNumbers);
	}

	/** Puts a shape to a column. */
	@FunctionalInterface
	private interface Putting<S> {
		Mapping put(Mapping mapping, int column, S shape);
	}

	private <S> Mapping with(Mapping mapping, String option, Field.Shape kind, Function<String, S> reading, Putting<S> putting) {
		Mapping changed = mapping;
		for (String all : call.values(option).stream().filter(value -> value.indexOf('=') < 0).toList()) {
			S shape = reading.apply(all);
			for (int column : mapping.columns(kind)) {
				changed = putting.put(changed, column, shape);
			}
		}
		for (String one : call.values(option).stream().filter(value -> value.indexOf('=') >= 0).toList()) {
			int equals = one.lastIndexOf('=');
			changed = putting.put(changed, column(option, one.substring(0, equals), mapping.columns(kind)), reading.apply(one.substring(equals + 1)));
		}
		return changed;
	}

	/** Only a column that holds such values can be meant. */
	private int column(String option, String header, List<Integer> columns) {
		int column = FileByHand.column(call, option, headers, header);
		if (!columns.contains(column)) {
			throw call.wrong("wrong.choice", option, header, String.join(", ", columns.stream().map(each -> headers.get(each - 1)).toList()));
		}
		return column;
	}

	private DateShape dates(String pattern) {
		return or(DateShape.written(pattern), DATES, pattern, "yyyy-MM-dd, dd.MM.yyyy, MM/dd/yyyy");
	}

	private NumberShape numbers(String example) {
		return or(NumberShape.written(example), NUMBERS, example, "1,234.56  1.234,56");
	}

	private <S> S or(Optional<S> shape, String option, String typed, String choices) {
		return shape.orElseThrow(() -> call.wrong("wrong.choice", option, typed, choices));
	}
}
