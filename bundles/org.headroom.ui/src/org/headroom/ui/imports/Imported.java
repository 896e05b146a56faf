package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.imports.FirstImport;
import org.headroom.exchange.imports.ImportOutcome;

/**
 * An import that is done, and what there is to settle after it.
 *
 * @param batch to take it back by; empty when nothing was new
 * @param advice what the first import of a workspace suggests, accepted already
 * @param managers who could be "me", by name; none unless that has to be asked
 */
record Imported(ImportOutcome.Done outcome, Optional<Long> batch, List<Advice> advice, List<Person> managers) {
	Imported {
		advice = List.copyOf(advice);
		managers = List.copyOf(managers);
	}

	/** Something to set up, as a sentence a person may decline. */
	sealed interface Advice {
		String sentence();

		/** Writes what is suggested, or what was there before. Off the display thread. */
		void accept(Settings settings, boolean yes);
	}

	/** The first quarter begins with the data. */
	record FirstDay(String sentence, FiscalCalendar suggested, FiscalCalendar before) implements Advice {
		@Override
		public void accept(Settings settings, boolean yes) {
			new FiscalSettings(settings).write(yes ? suggested : before);
		}
	}

	/** Amounts without a currency are in this one. */
	record Money(String sentence, String currency) implements Advice {
		@Override
		public void accept(Settings settings, boolean yes) {
			if (yes) {
				settings.put(Settings.CURRENCY, currency);
			} else {
				settings.remove(Settings.CURRENCY);
			}
		}
	}

	/** What a first import suggests where nobody has chosen yet. */
	static List<Advice> advise(ImportOutcome.Done done, Settings settings, Locale locale) {
		FiscalCalendar now = new FiscalSettings(settings).read();
		FirstImport first = FirstImport.advise(done.tally(), now, locale);
		List<String> sentences = first.sentences(now, locale);
		List<Advice> advice = new ArrayList<>();
		if (first.firstDay().isPresent() && now.firstDay().isEmpty()) {
			advice.add(new FirstDay(sentences.getFirst(), first.calendar(now), now));
		}
		if (settings.get(Settings.CURRENCY).isEmpty()) {
			advice.add(new Money(sentences.getLast(), first.currency()));
		}
		return advice;
	}
}
