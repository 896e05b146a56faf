package org.headroom.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;

/**
 * Days as people say them ("3 weeks ago", "tomorrow") and as the locale writes them. Any thread, but for
 * {@link #on}.
 */
public final class RelativeDates {
	private static final int DAYS_A_WEEK = 7;
	private static final int MOST_DAYS = 13;
	private static final int MOST_WEEKS = 8;
	private static final int MOST_MONTHS = 23;

	private final Clock clock;
	private final Words words;

	public RelativeDates(Clock clock, Locale locale) {
		this.clock = Objects.requireNonNull(clock);
		this.words = Words.of(RelativeDates.class, locale);
	}

	/** Days up to 13, then weeks up to 8, then months up to 23, then years; always rounded down. */
	public String say(LocalDate date) {
		LocalDate today = LocalDate.now(clock);
		long days = ChronoUnit.DAYS.between(date, today);
		return days >= 0 ? past(date, today, days) : future(date, today, -days);
	}

	private String past(LocalDate date, LocalDate today, long days) {
		if (days <= 1) {
			return days == 0 ? words.say("day.today") : words.say("day.yesterday");
		}
		long months = ChronoUnit.MONTHS.between(date, today);
		return switch (unit(days, months)) {
		case DAYS -> words.say("ago.days", days);
		case WEEKS -> words.say("ago.weeks", days / DAYS_A_WEEK);
		case MONTHS -> words.say("ago.months", months);
		default -> words.say("ago.years", ChronoUnit.YEARS.between(date, today));
		};
	}

	private String future(LocalDate date, LocalDate today, long days) {
		if (days == 1) {
			return words.say("day.tomorrow");
		}
		long months = ChronoUnit.MONTHS.between(today, date);
		return switch (unit(days, months)) {
		case DAYS -> words.say("in.days", days);
		case WEEKS -> words.say("in.weeks", days / DAYS_A_WEEK);
		case MONTHS -> words.say("in.months", months);
		default -> words.say("in.years", ChronoUnit.YEARS.between(today, date));
		};
	}

	private static ChronoUnit unit(long days, long months) {
		if (days <= MOST_DAYS) {
			return ChronoUnit.DAYS;
		}
		if (days / DAYS_A_WEEK <= MOST_WEEKS || months < 1) {
			return ChronoUnit.WEEKS;
		}
		return months <= MOST_MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
	}

	/** How many days: "71 days". */
	public String days(long count) {
		return words.say("days.count", count);
	}

	/** The date as the locale writes it, middle length. */
	public String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale()).format(date);
	}

	/** With its weekday and without its year, for a day near today: "Thu, March 12". */
	public String day(LocalDate date) {
		return DateTimeFormatter.ofLocalizedPattern("MMMMEd").withLocale(words.locale()).format(date);
	}

	/** Puts the written date behind a control that says the relative one. */
	public <C extends Control> C on(C control, LocalDate date) {
		control.setToolTipText(date(date));
		return control;
	}
}
