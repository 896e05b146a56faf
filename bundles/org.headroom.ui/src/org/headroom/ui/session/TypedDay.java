package org.headroom.ui.session;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day as people type it: 2026-12-20, as the language writes dates, 20.12. or 12/20 for the next one, +14 for in two
 * weeks, or the name of a weekday, in English too, for the next one. Pure.
 */
final class TypedDay {
	private static final int LONGEST = 3650;

	private TypedDay() {
	}

	/** The day meant; empty while it is none. */
	static Optional<LocalDate> read(String typed, LocalDate today, Locale locale) {
		String text = typed.strip();
		if (text.matches("\\+\\d{1,4}")) {
			int days = Integer.parseInt(text.substring(1));
			return days > LONGEST ? Optional.empty() : Optional.of(today.plusDays(days));
		}
		return weekday(text, today, locale).or(() -> whole(text, locale)).or(() -> yearless(text, today, locale));
	}

	/** How a day is written in the field. */
	static String write(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
	}

	private static Optional<LocalDate> weekday(String text, LocalDate today, Locale locale) {
		return Arrays.stream(DayOfWeek.values()).filter(day -> Stream.of(locale, Locale.ENGLISH).flatMap(language -> names(day, language)).anyMatch(text::equalsIgnoreCase)).findFirst().map(day -> today.with(TemporalAdjusters.next(day)));
	}

	private static Stream<String> names(DayOfWeek day, Locale locale) {
		return Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> day.getDisplayName(style, locale).replace(".", ""));
	}

	private static Optional<LocalDate> whole(String text, Locale locale) {
		Stream<DateTimeFormatter> formats = Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
				lenient(monthFirst(locale) ? "M/d/uuuu" : "d.M.uuuu", locale), lenient(monthFirst(locale) ? "M/d/uu" : "d.M.uu", locale));
		return formats.flatMap(format -> parse(text, format).stream()).findFirst();
	}

	private static DateTimeFormatter lenient(String pattern, Locale locale) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale);
	}

	private static boolean monthFirst(Locale locale) {
		return locale.getCountry().equals("US") || locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
	}

	private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(text, format));
		} catch (DateTimeException notThisWay) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> yearless(String text, LocalDate today, Locale locale) {
		List<String> patterns = monthFirst(locale) ? List.of("M/d", "MMM d") : List.of("d.M.", "d MMM", "d. MMMM");
		return patterns.stream().map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).parseDefaulting(ChronoField.YEAR, today.getYear()).toFormatter(locale))
				.flatMap(format -> parse(text, format).stream()).findFirst().map(day -> day.isBefore(today) ? day.plusYears(1) : day);
	}
}
