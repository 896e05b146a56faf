package org.headroom.ui.preferences;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.QuarterPattern;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.RelativeDates;

/**
 * What is filled in about the fiscal calendar. No widget in it.
 *
 * @param firstDay of the organisation's data; empty when its first period is a whole one
 */
record FiscalForm(int month, int day, QuarterPattern pattern, DayOfWeek weekStart, Optional<LocalDate> firstDay) {

	static FiscalForm of(FiscalCalendar calendar) {
		return new FiscalForm(calendar.start().getMonthValue(), calendar.start().getDayOfMonth(), calendar.pattern(), calendar.weekStart(), calendar.firstDay());
	}

	/** The calendar it means; a day the month does not have becomes the month's last, 29 February the 28th. */
	FiscalCalendar calendar() {
		int last = Month.of(month).minLength();
		FiscalCalendar calendar = FiscalCalendar.of(MonthDay.of(month, Math.clamp(day, 1, last)), pattern, weekStart);
		return firstDay.map(calendar::beginning).orElse(calendar);
	}

	/** The quarters of the fiscal year that holds {@code today}, in words, each with its days and weeks. */
	List<String> preview(LocalDate today, Words words, RelativeDates dates) {
		return quarters(today).stream().map(quarter -> words.say("preview.quarter", quarter.label(), dates.date(quarter.first()), dates.date(quarter.last()), quarter.weeks(),
				quarter.contains(today) ? words.say("preview.now") : "").strip()).toList();
	}

	private List<FiscalQuarter> quarters(LocalDate today) {
		FiscalCalendar calendar = calendar();
		FiscalQuarter quarter = calendar.quarterOf(today);
		while (quarter.number() > 1) {
			FiscalQuarter before = calendar.quarterOf(quarter.first().minusDays(1));
			if (before.number() >= quarter.number()) {
				break;
			}
			quarter = before;
		}
		List<FiscalQuarter> year = new ArrayList<>(List.of(quarter));
		while (year.getLast().number() < 4) {
			year.add(calendar.quarterOf(year.getLast().last().plusDays(1)));
		}
		return year;
	}

	FiscalForm month(int chosen) {
		return new FiscalForm(chosen, day, pattern, weekStart, firstDay);
	}

	FiscalForm day(int chosen) {
		return new FiscalForm(month, chosen, pattern, weekStart, firstDay);
	}

	FiscalForm pattern(QuarterPattern chosen) {
		return new FiscalForm(month, day, chosen, weekStart, firstDay);
	}

	FiscalForm weekStart(DayOfWeek chosen) {
		return new FiscalForm(month, day, pattern, chosen, firstDay);
	}

	FiscalForm firstDay(LocalDate chosen) {
		return new FiscalForm(month, day, pattern, weekStart, Optional.of(chosen));
	}

	FiscalForm wholeFirstPeriod() {
		return new FiscalForm(month, day, pattern, weekStart, Optional.empty());
	}

	/** Names of the months, from January. */
	static String[] months(Locale locale) {
		return Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toArray(String[]::new);
	}

	/** Names of the days, from Monday. */
	static String[] days(Locale locale) {
		return Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toArray(String[]::new);
	}
}
