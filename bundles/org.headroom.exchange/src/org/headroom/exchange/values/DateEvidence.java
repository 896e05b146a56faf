package org.headroom.exchange.values;

import java.util.Optional;

/**
 * What the cells of one column tell about how it writes dates: "13/01/2017" can only begin with the day,
 * "01/13/2017" only with the month, "05/05/2017" tells nothing. One thread.
 */
public final class DateEvidence {
	private int cells;
	private int yearFirst;
	private int onlyDayFirst;
	private int onlyMonthFirst;
	private int undecided;
	private int dotted;

	/** Takes a cell into account; a blank one tells nothing. */
	public void add(String cell) {
		if (cell.isEmpty()) {
			return;
		}
		cells++;
		DateParts parts = DateParts.of(cell);
		if (parts.order() == DateParts.Order.DIGITS) {
			dotted += parts.separator() == '.' ? 1 : 0;
			weigh(parts);
		} else if (parts.order() != DateParts.Order.NONE) {
			yearFirst++;
		}
	}

	private void weigh(DateParts parts) {
		boolean day = parts.second() <= 12 && parts.first() <= 31;
		boolean month = parts.first() <= 12 && parts.second() <= 31 && parts.separator() != '.';
		if (day && month) {
			undecided += parts.first() == parts.second() ? 0 : 1;
			yearFirst += parts.first() == parts.second() ? 1 : 0;
		} else if (day) {
			onlyDayFirst++;
		} else if (month) {
			onlyMonthFirst++;
		}
	}

	/** True when most filled cells are dates. */
	public boolean isDate() {
		return cells > 0 && (yearFirst + onlyDayFirst + onlyMonthFirst + undecided) * 10L >= cells * 8L;
	}

	/** The shape the cells prove; empty when they fit both orders. */
	public Optional<DateShape> shape() {
		if (onlyDayFirst + onlyMonthFirst > 0 && onlyDayFirst != onlyMonthFirst) {
			return Optional.of(onlyDayFirst > onlyMonthFirst ? DateShape.DAY_FIRST : DateShape.MONTH_FIRST);
		}
		return undecided + onlyDayFirst == 0 ? Optional.of(DateShape.YEAR_FIRST) : Optional.empty();
	}

	/** How whoever writes dates like these writes numbers: dots between day and month go with decimal commas, a month in front with points. */
	public Optional<NumberShape> numbers() {
		if (dotted * 2 > cells) {
			return Optional.of(NumberShape.COMMA);
		}
		return shape().filter(DateShape.MONTH_FIRST::equals).map(american -> NumberShape.POINT);
	}

	/** Filled cells seen. */
	public int cells() {
		return cells;
	}
}
