package org.headroom.ui.kit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.domain.words.Words;

/**
 * A day as people type it: 2026-12-20, as the language writes dates in short, in words or in full, with two or four digits of
 * the year, 20.12. or 12/20 for the next one, +14 for in two weeks, today, tomorrow, yesterday, or the name of a weekday for
 * the next one; words in English too. Pure.
 */
public final class TypedDay {
	private static final int LONGEST = 3650;
	/** Whole days from today by the key of their word. */
	private static final Map<String, Integer> NEAR = Map.of("day.today", 0, "day.tomorrow", 1, "day.yesterday", -1);

	private TypedDay() {
	}

	/** The day meant; empty while it is none. */
	public static Optional<LocalDate> read(String typed, LocalDate today, Locale locale) {
		String text = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
		if (text.matches("\\+ ?\\d{1,4}")) {
			int days = Integer.parseInt(text.substring(1).strip());
			return days > LONGEST ? Optional.empty() : Optional.of(today.plusDays(days));
		}
		return near(text, today, locale).or(() -> weekday(text, today, locale)).or(() -> whole(text, locale)).or(() -> yearless(text, today, locale));
	}

	/** How a day is written in the field. */
	public static String write(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
	}

	/** The day as the language writes it in figures. */
	public static String figures(LocalDate day, Locale locale) {
		String pattern = pattern(FormatStyle.SHORT, locale);
		return DateTimeFormatter.ofPattern(pattern.replaceAll("y+", "uuuu"), locale).format(day);
	}

	private static Optional<LocalDate> near(String text, LocalDate today, Locale locale) {
		return NEAR.keySet().stream().filter(key -> Stream.of(locale, Locale.ENGLISH).anyMatch(language -> Words.of(TypedDay.class, language).say(key).equalsIgnoreCase(text)))
				.findFirst().map(key -> today.plusDays(NEAR.get(key)));
	}

	private static Optional<LocalDate> weekday(String text, LocalDate today, Locale locale) {
		return Arrays.stream(DayOfWeek.values()).filter(day -> Stream.of(locale, Locale.ENGLISH).flatMap(language -> names(day, language)).anyMatch(text::equalsIgnoreCase)).findFirst().map(day -> today.with(TemporalAdjusters.next(day)));
	}

	private static Stream<String> names(DayOfWeek day, Locale locale) {
		return Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> day.getDisplayName(style, locale).replace(".", ""));
	}

	/** With two digits of the year, or four; three are still being typed. */
	private static Optional<LocalDate> whole(String text, Locale locale) {
		Stream<String> own = Arrays.stream(FormatStyle.values()).filter(style -> style != FormatStyle.FULL).map(style -> pattern(style, locale)).flatMap(TypedDay::months);
		Stream<String> figures = Stream.concat(Stream.of("d.M.y"), slashed(locale).stream().flatMap(pattern -> Stream.of(pattern + "/y", pattern.replace('/', '-') + "-y")));
		Stream<String> patterns = Stream.of(own, words(locale).stream().map(pattern -> pattern + " y"), figures).flatMap(each -> each);
		Stream<DateTimeFormatter> formats = patterns.flatMap(pattern -> Stream.of("uu", "uuuu").map(year -> lenient(pattern.replaceAll("y+", year)))).flatMap(each -> Stream.of(locale, Locale.ENGLISH).map(each::toFormatter));
		return Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE), formats)
				.flatMap(format -> parse(text, format).stream()).findFirst();
	}

	private static Optional<LocalDate> yearless(String text, LocalDate today, Locale locale) {
		Stream<String> patterns = Stream.of(Stream.of("d.M.", "d.M"), slashed(locale).stream(), words(locale).stream()).flatMap(each -> each);
		return patterns.map(pattern -> lenient(pattern).parseDefaulting(ChronoField.YEAR, today.getYear()).toFormatter(locale))
				.flatMap(format -> parse(text, format).stream()).findFirst().map(day -> day.isBefore(today) ? day.plusYears(1) : day);
	}

	private static String pattern(FormatStyle style, Locale locale) {
		return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
	}

	/** The months of a pattern in short and in full, its figures with and without a leading zero. */
	private static Stream<String> months(String pattern) {
		String plain = pattern.replaceAll("d+", "d");
		return pattern.contains("MMM") ? Stream.of("MMM", "MMMM").map(month -> plain.replaceAll("M+", month)) : Stream.of(plain.replaceAll("M+", "M"));
	}

	/** Days and months with a slash between; none where the language begins with the year, and nobody knows which of the two comes first. */
	private static Optional<String> slashed(Locale locale) {
		String pattern = pattern(FormatStyle.SHORT, locale);
		return pattern.startsWith("y") ? Optional.empty() : Optional.of(pattern.indexOf('M') < pattern.indexOf('d') ? "M/d" : "d/M");
	}

	private static List<String> words(Locale locale) {
		String medium = pattern(FormatStyle.LONG, locale);
		return medium.indexOf('M') < medium.indexOf('d') ? List.of("MMM d", "MMMM d") : List.of("d MMM", "d MMMM", "d. MMM", "d. MMMM");
	}

	private static DateTimeFormatterBuilder lenient(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
	}

	/** Strictly: the 31st of a shorter month is a slip, not its last day. */
	private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(text, format.withResolverStyle(ResolverStyle.STRICT)));
		} catch (DateTimeException notThisWay) {
			return Optional.empty();
		}
	}
}
