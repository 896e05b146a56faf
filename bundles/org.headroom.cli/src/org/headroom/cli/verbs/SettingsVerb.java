package org.headroom.cli.verbs;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.calendar.QuarterPattern;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;

/** {@code settings}: who "me" is, the fiscal calendar, currency and language; options change them. */
final class SettingsVerb implements Verb {
	private static final String NONE = "none";

	@Override
	public String name() {
		return "settings";
	}

	@Override
	public void describe(Signature signature) {
		signature.option("--me", "NAME").option("--currency", "CODE").option("--language", "en|de").option("--fiscal-start", "MM-DD")
				.option("--fiscal-pattern", "months|w445|w454|w544").option("--week-start", "DAY").option("--first-day", "DAY|none");
	}

	@Override
	public Exit run(Call call) {
		Settings settings = call.desk().port(Settings.class);
		FiscalCalendar calendar = calendar(call, new FiscalSettings(settings).read());
		Optional<String> currency = call.value("--currency").map(code -> currency(call, code));
		call.value("--language").filter(tag -> !Words.LANGUAGES.contains(tag)).ifPresent(tag -> {
			throw call.wrong("wrong.choice", "--language", tag, String.join(", ", Words.LANGUAGES.stream().sorted().toList()));
		});
		Optional<Person> me = call.value("--me").map(new Persons(call.desk())::one);
		me.ifPresent(person -> settings.put(Settings.ME, Long.toString(person.id())));
		currency.ifPresent(code -> settings.put(Settings.CURRENCY, code));
		call.value("--language").ifPresent(tag -> settings.put(Settings.LANGUAGE, tag));
		new FiscalSettings(settings).write(calendar);
		return show(call, settings, calendar);
	}

	private static FiscalCalendar calendar(Call call, FiscalCalendar now) {
		MonthDay start = call.value("--fiscal-start").map(text -> start(call, text)).orElse(now.start());
		try {
			FiscalCalendar changed = FiscalCalendar.of(start, call.choice("--fiscal-pattern", QuarterPattern.class).orElse(now.pattern()),
					call.choice("--week-start", DayOfWeek.class).orElse(now.weekStart()));
			boolean whole = call.value("--first-day").filter(NONE::equals).isPresent();
			Optional<LocalDate> first = whole ? Optional.empty() : call.day("--first-day").or(now::firstDay);
			return first.map(changed::beginning).orElse(changed);
		} catch (IllegalArgumentException leapDay) {
			throw call.wrong("wrong.start", start.toString().substring(2));
		}
	}

	private static MonthDay start(Call call, String text) {
		try {
			return MonthDay.parse("--" + text);
		} catch (DateTimeException e) {
			throw call.wrong("wrong.start", text);
		}
	}

	private static String currency(Call call, String code) {
		try {
			return Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode();
		} catch (IllegalArgumentException e) {
			throw call.wrong("wrong.currency", code);
		}
	}

	private static Exit show(Call call, Settings settings, FiscalCalendar calendar) {
		Optional<Person> me = settings.get(Settings.ME).map(Long::valueOf).flatMap(call.desk().port(People.class)::byId);
		return call.show(() -> text(call, settings, calendar, me), () -> new Json().put("me", me.map(Shapes::person)).put("currency", settings.get(Settings.CURRENCY))
				.put("language", settings.get(Settings.LANGUAGE)).put("fiscal", new Json().put("start", calendar.start().toString().substring(2))
						.put("pattern", calendar.pattern()).put("weekStart", calendar.weekStart()).put("firstDay", calendar.firstDay())
						.put("quarter", Shapes.quarter(calendar.quarterOf(call.desk().today())))));
	}

	private static Page text(Call call, Settings settings, FiscalCalendar calendar, Optional<Person> me) {
		Words words = call.words(SettingsVerb.class);
		Said said = new Said(call.desk());
		String pattern = switch (calendar.pattern()) {
			case MONTHS -> words.say("settings.months");
			case W445 -> "4-4-5";
			case W454 -> "4-5-4";
			case W544 -> "5-4-4";
		};
		return new Page().under(words.say("settings.me"), me.map(Person::name).orElse(Said.NONE)).under(words.say("settings.currency"), settings.get(Settings.CURRENCY).orElse(Said.NONE))
				.under(words.say("settings.language"), settings.get(Settings.LANGUAGE).orElse(words.say("settings.system")))
				.under(words.say("settings.fiscal"), words.say("settings.year", calendar.start().toString().substring(2), pattern))
				.under(words.say("settings.quarter"), calendar.quarterOf(call.desk().today()).label() + " · " + said.day(calendar.quarterOf(call.desk().today()).first()) + " – "
						+ said.day(calendar.quarterOf(call.desk().today()).last()))
				.under(words.say("settings.firstDay"), calendar.firstDay().map(said::day).orElse(Said.NONE));
	}
}
