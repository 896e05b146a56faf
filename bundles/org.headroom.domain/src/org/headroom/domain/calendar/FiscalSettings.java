package org.headroom.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.headroom.domain.workspace.Settings;

/** Keeps the fiscal calendar among the settings of a workspace. Off the display thread, as its port. */
public final class FiscalSettings {
	private static final String START = "fiscal.start";
	private static final String PATTERN = "fiscal.pattern";
	private static final String WEEK_START = "fiscal.weekStart";
	private static final String FIRST_DAY = "fiscal.firstDay";

	private final Settings settings;

	public FiscalSettings(Settings settings) {
		this.settings = settings;
	}

	/** The calendar in force; the calendar year in months until somebody chooses. */
	public FiscalCalendar read() {
		FiscalCalendar calendar = FiscalCalendar.of(
				settings.get(START).map(MonthDay::parse).orElse(MonthDay.of(1, 1)),
				settings.get(PATTERN).map(QuarterPattern::valueOf).orElse(QuarterPattern.MONTHS),
				settings.get(WEEK_START).map(DayOfWeek::valueOf).orElse(DayOfWeek.MONDAY));
		return settings.get(FIRST_DAY).map(LocalDate::parse).map(calendar::beginning).orElse(calendar);
	}

	public void write(FiscalCalendar calendar) {
		settings.put(START, calendar.start().toString());
		settings.put(PATTERN, calendar.pattern().name());
		settings.put(WEEK_START, calendar.weekStart().name());
		calendar.firstDay().ifPresentOrElse(day -> settings.put(FIRST_DAY, day.toString()), () -> settings.remove(FIRST_DAY));
	}
}
