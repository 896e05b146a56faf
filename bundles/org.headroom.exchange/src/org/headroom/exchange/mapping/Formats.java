package org.headroom.exchange.mapping;

import java.util.Map;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/**
 * How each mapped column writes its dates and numbers, as settled. Columns count from 1.
 *
 * @param doubtful columns whose cells fit two shapes, so that something else decided
 */
public record Formats(Map<Integer, DateShape> dates, Map<Integer, NumberShape> numbers, Map<Integer, Doubt> doubtful) {
	public Formats {
		dates = Map.copyOf(dates);
		numbers = Map.copyOf(numbers);
		doubtful = Map.copyOf(doubtful);
	}

	/** @throws IllegalArgumentException when the column holds no dates by its mapping */
	public DateShape date(int column) {
		return present(dates.get(column), column);
	}

	/** @throws IllegalArgumentException when the column holds no numbers by its mapping */
	public NumberShape number(int column) {
		return present(numbers.get(column), column);
	}

	private static <S> S present(S shape, int column) {
		if (shape == null) {
			throw new IllegalArgumentException("no such format at column " + column);
		}
		return shape;
	}
}
