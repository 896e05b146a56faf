package org.headroom.exchange.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;

/** Something the first import of a workspace suggests to set up, as a sentence a person may decline. Off the display thread. */
public sealed interface Advice {

	String sentence();

	/** Sets it. */
	void take(Settings settings);

	/** True while what was suggested is what is set. */
	boolean holds(Settings settings);

	/** Sets what was there before: nothing. */
	void drop(Settings settings);

	/** What was set in its place since, as a sentence; empty when it holds, or when nothing is set. */
	Optional<String> changed(Settings settings, Locale locale);

	/** The first quarter begins with the data. */
	record FirstDay(String sentence, LocalDate day) implements Advice {
		@Override
		public void take(Settings settings) {
			FiscalSettings fiscal = new FiscalSettings(settings);
			fiscal.write(fiscal.read().beginning(day));
		}

		@Override
		public boolean holds(Settings settings) {
			return first(settings).filter(day::equals).isPresent();
		}

		@Override
		public void drop(Settings settings) {
			FiscalCalendar now = new FiscalSettings(settings).read();
			new FiscalSettings(settings).write(FiscalCalendar.of(now.start(), now.pattern(), now.weekStart()));
		}

		@Override
		public Optional<String> changed(Settings settings, Locale locale) {
			return first(settings).filter(now -> !now.equals(day))
					.map(now -> Words.of(Advice.class, locale).say("first.stays.day", FirstImport.written(now, locale)));
		}

		private static Optional<LocalDate> first(Settings settings) {
			return new FiscalSettings(settings).read().firstDay();
		}
	}

	/**
	 * Amounts without a currency are in this one.
	 *
	 * @param currency ISO 4217 code
	 */
	record Money(String sentence, String currency) implements Advice {
		@Override
		public void take(Settings settings) {
			settings.put(Settings.CURRENCY, currency);
		}

		@Override
		public boolean holds(Settings settings) {
			return settings.get(Settings.CURRENCY).filter(currency::equals).isPresent();
		}

		@Override
		public void drop(Settings settings) {
			settings.remove(Settings.CURRENCY);
		}

		@Override
		public Optional<String> changed(Settings settings, Locale locale) {
			return settings.get(Settings.CURRENCY).filter(now -> !now.equals(currency))
					.map(now -> Words.of(Advice.class, locale).say("first.stays.currency", now));
		}
	}

	/** What the import suggests where nobody has chosen yet. */
	static List<Advice> of(Tally tally, Settings settings, Locale locale) {
		FiscalCalendar now = new FiscalSettings(settings).read();
		FirstImport first = FirstImport.advise(tally, now, locale);
		List<String> sentences = first.sentences(now, locale);
		List<Advice> advice = new ArrayList<>();
		first.firstDay().filter(day -> now.firstDay().isEmpty()).ifPresent(day -> advice.add(new FirstDay(sentences.getFirst(), day)));
		if (settings.get(Settings.CURRENCY).isEmpty()) {
			advice.add(new Money(sentences.getLast(), first.currency()));
		}
		return List.copyOf(advice);
	}
}
