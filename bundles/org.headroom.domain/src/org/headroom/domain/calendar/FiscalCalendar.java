package org.headroom.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An organisation's fiscal year. With calendar months it begins on {@link #start()} each year. With a week
 * pattern it begins on the {@link #weekStart()} nearest to that day, so that a year has 52 or 53 weeks; the
 * 53rd belongs to the last period. Immutable, any thread.
 */
public final class FiscalCalendar {
	private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

	private final MonthDay start;
	private final QuarterPattern pattern;
	private final DayOfWeek weekStart;
	private final LocalDate firstDay;

	private FiscalCalendar(MonthDay start, QuarterPattern pattern, DayOfWeek weekStart, LocalDate firstDay) {
		if (start.getMonthValue() == 2 && start.getDayOfMonth() == 29) {
			throw new IllegalArgumentException("a fiscal year can't begin on 29 February: choose 28 February or 1 March");
		}
		this.start = start;
		this.pattern = pattern;
		this.weekStart = weekStart;
		this.firstDay = firstDay;
	}

	/** The calendar year in calendar months. */
	public static FiscalCalendar calendarYear() {
		return of(MonthDay.of(1, 1), QuarterPattern.MONTHS, DayOfWeek.MONDAY);
	}

	/** @param weekStart first day of a week; without effect on calendar months */
	public static FiscalCalendar of(MonthDay start, QuarterPattern pattern, DayOfWeek weekStart) {
		return new FiscalCalendar(start, pattern, weekStart, null);
	}

	/** The same calendar of an organisation that began on {@code day}: its first period is what is left of it then. */
	public FiscalCalendar beginning(LocalDate day) {
		return new FiscalCalendar(start, pattern, weekStart, day);
	}

	/** The quarter that holds {@code day}; for days before the beginning of the organisation, the whole quarter of the pattern. */
	public FiscalQuarter quarterOf(LocalDate day) {
		int year = yearOf(day);
		int number = 4;
		while (number > 1 && day.isBefore(quarterStart(beginningIn(year), number))) {
			number--;
		}
		return quarter(year, number, day);
	}

	/** The last {@code count} quarters that ended on or before {@code day}, oldest first; fewer where the organisation is younger. */
	public List<FiscalQuarter> closed(int count, LocalDate day) {
		List<FiscalQuarter> found = new ArrayList<>();
		FiscalQuarter quarter = quarterOf(day.plusDays(1));
		while (found.size() < count && !beforeBeginning(quarter.first().minusDays(1))) {
			quarter = quarterOf(quarter.first().minusDays(1));
			found.add(quarter);
		}
		Collections.reverse(found);
		return List.copyOf(found);
	}

	private boolean beforeBeginning(LocalDate day) {
		return firstDay != null && day.isBefore(firstDay);
	}

	private FiscalQuarter quarter(int year, int number, LocalDate day) {
		LocalDate begin = beginningIn(year);
		LocalDate next = number == 4 ? beginningIn(year + 1) : quarterStart(begin, number + 1);
		List<LocalDate> periods = new ArrayList<>();
		for (int period = 0; period < 3; period++) {
			periods.add(periodStart(begin, number, period));
		}
		return cut(new FiscalQuarter(start.equals(NEW_YEAR) ? year : year + 1, number, periods.get(0), next.minusDays(1), periods), day);
	}

	private FiscalQuarter cut(FiscalQuarter whole, LocalDate day) {
		if (firstDay == null || !whole.contains(firstDay) || day.isBefore(firstDay)) {
			return whole;
		}
		List<LocalDate> periods = new ArrayList<>(List.of(firstDay));
		whole.periods().stream().filter(firstDay::isBefore).forEach(periods::add);
		return new FiscalQuarter(whole.year(), whole.number(), firstDay, whole.last(), periods);
	}

	private LocalDate quarterStart(LocalDate begin, int number) {
		return periodStart(begin, number, 0);
	}

	private LocalDate periodStart(LocalDate begin, int number, int period) {
		if (!pattern.byWeeks()) {
			return begin.plusMonths(3L * (number - 1) + period);
		}
		int before = pattern.weeks().stream().limit(period).mapToInt(Integer::intValue).sum();
		return begin.plusWeeks(13L * (number - 1) + before);
	}

	/** The year in which the fiscal year of {@code day} nominally begins; a week pattern may move its first day into the year before. */
	private int yearOf(LocalDate day) {
		int year = day.getYear() + 1;
		while (beginningIn(year).isAfter(day)) {
			year--;
		}
		return year;
	}

	private LocalDate beginningIn(int year) {
		LocalDate day = Year.of(year).atMonthDay(start);
		if (!pattern.byWeeks()) {
			return day;
		}
		int ahead = Math.floorMod(weekStart.getValue() - day.getDayOfWeek().getValue(), 7);
		return ahead <= 3 ? day.plusDays(ahead) : day.plusDays(ahead - 7L);
	}

	/** Days from {@code day} to the end of its quarter; 0 on its last day. */
	public long daysLeft(LocalDate day) {
		return ChronoUnit.DAYS.between(day, quarterOf(day).last());
	}

	public MonthDay start() {
		return start;
	}

	public QuarterPattern pattern() {
		return pattern;
	}

	public DayOfWeek weekStart() {
		return weekStart;
	}

	/** The day the organisation, or its data, began; its first period is cut there. */
	public Optional<LocalDate> firstDay() {
		return Optional.ofNullable(firstDay);
	}
}
