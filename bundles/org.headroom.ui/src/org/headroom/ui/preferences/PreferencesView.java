package org.headroom.ui.preferences;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Currencies;

/**
 * What the preferences are now. Read off the display thread.
 *
 * @param managers who could be "me", by name
 * @param me who is
 * @param currencies the common ones first, each as its code and name
 */
record PreferencesView(FiscalForm fiscal, List<Person> managers, Optional<Long> me, List<Currency> currencies, Currency currency, String folder, Locale locale) {
	private static final List<String> COMMON = List.of("EUR", "USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "INR", "CNY", "BRL");

	PreferencesView {
		managers = List.copyOf(managers);
		currencies = List.copyOf(currencies);
	}

	static PreferencesView read(Workspace workspace, Locale locale) {
		Settings settings = workspace.port(Settings.class);
		List<Person> managers = workspace.port(People.class).all().stream().filter(person -> person.role() == Role.MANAGER).toList();
		Currency currency = Currencies.figures(workspace, locale).currency();
		return new PreferencesView(FiscalForm.of(new FiscalSettings(settings).read()), managers, settings.get(Settings.ME).map(Long::valueOf), currencies(currency), currency,
				workspace.folder().toString(), locale);
	}

	private static List<Currency> currencies(Currency chosen) {
		List<Currency> all = new ArrayList<>(COMMON.stream().map(Currency::getInstance).toList());
		if (!all.contains(chosen)) {
			all.addFirst(chosen);
		}
		return all;
	}

	String[] currencyNames() {
		return currencies.stream().map(each -> each.getCurrencyCode() + " · " + each.getDisplayName(locale)).toArray(String[]::new);
	}

	/** Where {@code me} stands among the managers, from 0; -1 for nobody. */
	int meIndex() {
		for (int index = 0; index < managers.size(); index++) {
			if (me.isPresent() && managers.get(index).id() == me.get()) {
				return index;
			}
		}
		return -1;
	}

	/** The day offered when somebody begins to name the first day of their data. */
	static LocalDate offeredFirstDay(LocalDate today) {
		return today.with(DayOfWeek.MONDAY).minusYears(1);
	}
}
