package org.headroom.exchange.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.words.Words;

/**
 * What to set up after the first import of a workspace. A suggestion: {@link Settling} follows it where nobody has chosen yet,
 * and the faces let a person decline.
 *
 * @param firstDay the day the data begins when that is in the middle of a quarter; empty when quarters are whole
 * @param currency ISO 4217 code
 * @param currencyFromFile false when no amount names a currency and the language's own is taken
 */
public record FirstImport(Optional<LocalDate> firstDay, String currency, boolean currencyFromFile) {
	/** A month whose first closed deal is within its first week began with it. */
	private static final int FIRST_WEEK = 7;
	private static final String FALLBACK = "EUR";

	/** @param calendar the one in force so far */
	public static FirstImport advise(Tally tally, FiscalCalendar calendar, Locale locale) {
		Optional<LocalDate> begins = tally.firstClosed()
				.map(day -> day.getDayOfMonth() <= FIRST_WEEK ? day.withDayOfMonth(1) : day)
				.filter(day -> day.isAfter(calendar.quarterOf(day).first()));
		Optional<String> named = tally.currencies().entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
		return new FirstImport(begins, named.orElseGet(() -> own(locale)), named.isPresent());
	}

	private static String own(Locale locale) {
		try {
			Currency own = locale.getCountry().isEmpty() ? null : Currency.getInstance(locale);
			return own == null ? FALLBACK : own.getCurrencyCode();
		} catch (IllegalArgumentException noCountry) {
			return FALLBACK;
		}
	}

	/** The calendar as suggested. */
	public FiscalCalendar calendar(FiscalCalendar now) {
		return firstDay.map(now::beginning).orElse(now);
	}

	static String written(LocalDate day, Locale locale) {
		return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
	}

	/** The suggestions as sentences. */
	public List<String> sentences(FiscalCalendar now, Locale locale) {
		Words words = Words.of(FirstImport.class, locale);
		List<String> said = new ArrayList<>();
		firstDay.ifPresent(day -> said.add(words.say("first.begins",
				written(day, locale), now.quarterOf(day).label())));
		said.add(currencyFromFile ? words.say("first.currency.file", currency) : words.say("first.currency.guess", currency));
		return List.copyOf(said);
	}
}
