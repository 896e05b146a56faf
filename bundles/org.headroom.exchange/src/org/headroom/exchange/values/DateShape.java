package org.headroom.exchange.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * In which order a column writes day, month and year. A year in front ("2017-03-01", "2017/3/1") and a month
 * in words ("1 Mar 2017", "März 1, 2017") can't be mistaken and are read in every shape. A time behind the
 * date is read past: the day is the one written, whatever time zone stands behind it. Years of two digits
 * are 1970 to 2069.
 */
public enum DateShape {
	/** Year, month, day. */
	YEAR_FIRST,
	/** Day, month, year: 31.12.2017 or 31/12/2017. */
	DAY_FIRST,
	/** Month, day, year: 12/31/2017. */
	MONTH_FIRST;

	/** How the language and region write a date in digits. */
	public static DateShape of(Locale locale) {
		String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
		return pattern.startsWith("M") ? MONTH_FIRST : DAY_FIRST;
	}

	/** The shape a pattern such as "dd.MM.yyyy" or "TT.MM.JJJJ" means, by the order of its letters; empty for anything else. */
	public static Optional<DateShape> written(String pattern) {
		return switch (pattern.strip().toLowerCase(Locale.ROOT).replace('t', 'd').replace('j', 'y').replaceAll("[^a-z]", "").replaceAll("(.)\\1+", "$1")) {
			case "ymd" -> Optional.of(YEAR_FIRST);
			case "dmy" -> Optional.of(DAY_FIRST);
			case "mdy" -> Optional.of(MONTH_FIRST);
			default -> Optional.empty();
		};
	}

	/** The day a cell says; empty when it says none in this shape. */
	public Optional<LocalDate> read(String cell) {
		DateParts parts = DateParts.of(cell);
		return switch (parts.order()) {
			case NONE -> Optional.empty();
			case YEAR_IN_FRONT -> day(parts.first(), parts.second(), parts.third());
			case MONTH_IN_WORDS -> day(year(parts.third()), parts.second(), parts.first());
			case DIGITS -> inDigits(parts);
		};
	}

	private Optional<LocalDate> inDigits(DateParts parts) {
		int year = year(parts.third());
		return switch (this) {
			case DAY_FIRST -> day(year, parts.second(), parts.first());
			case MONTH_FIRST -> parts.separator() == '.' ? Optional.empty() : day(year, parts.first(), parts.second());
			case YEAR_FIRST -> parts.first() == parts.second() ? day(year, parts.second(), parts.first()) : Optional.empty();
		};
	}

	/** As a person would describe it, such as "dd/MM/yyyy". */
	public String pattern() {
		return switch (this) {
			case YEAR_FIRST -> "yyyy-MM-dd";
			case DAY_FIRST -> "dd/MM/yyyy";
			case MONTH_FIRST -> "MM/dd/yyyy";
		};
	}

	private static int year(int written) {
		if (written >= 100) {
			return written;
		}
		return written < 70 ? 2000 + written : 1900 + written;
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2199) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty(); // such as 30 February
		}
	}
}
