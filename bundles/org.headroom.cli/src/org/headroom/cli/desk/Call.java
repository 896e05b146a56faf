package org.headroom.cli.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.cli.terminal.Terminal;
import org.headroom.domain.words.Words;
import picocli.CommandLine.ParseResult;

/** One command as it was typed, and the desk it is carried out at. One thread. */
public final class Call {
	private final ParseResult typed;
	private final Desk desk;
	private final Terminal terminal;
	private final boolean json;

	public Call(ParseResult typed, Desk desk, Terminal terminal, boolean json) {
		this.typed = typed;
		this.desk = desk;
		this.terminal = terminal;
		this.json = json;
	}

	public Desk desk() {
		return desk;
	}

	public Terminal terminal() {
		return terminal;
	}

	public boolean json() {
		return json;
	}

	/** The same call at another desk. */
	public Call at(Desk other) {
		return new Call(typed, other, terminal, json);
	}

	/** The same call, talking to somebody who watches the error stream. */
	public Call aside() {
		return new Call(typed, desk, terminal.aside(), json);
	}

	/** Words of the package of that class, in the reader's language. */
	public Words words(Class<?> owner) {
		return Words.of(owner, desk.locale());
	}

	/** Prints a result in the form that was asked for. */
	public Exit show(Supplier<Page> text, Supplier<Json> shape) {
		if (json) {
			terminal.say(shape.get().toString());
		} else {
			terminal.say(text.get());
		}
		return Exit.OK;
	}

	public boolean has(String option) {
		return typed.hasMatchedOption(option);
	}

	/** The value of an option. */
	public Optional<String> value(String option) {
		return Optional.ofNullable(typed.matchedOptionValue(option, null));
	}

	/** The values of an option that may be repeated. */
	public List<String> values(String option) {
		return List.copyOf(typed.matchedOptionValue(option, List.<String>of()));
	}

	/** A parameter that has to be there. */
	public String word(int index) {
		return typed.matchedPositionals().stream().filter(each -> each.index().contains(index)).findFirst()
				.map(each -> String.join(" ", each.stringValues())).orElse("").strip();
	}

	/** The words of a parameter that takes several. */
	public List<String> all(int index) {
		return typed.matchedPositionals().stream().filter(each -> each.index().contains(index)).flatMap(each -> each.stringValues().stream()).toList();
	}

	/** A parameter that takes all further words; empty when none was typed. */
	public Optional<String> words(int index) {
		return Optional.of(word(index)).filter(text -> !text.isEmpty());
	}

	/** An option whose value is one of an enum's names, typed in lower case with dashes. */
	public <E extends Enum<E>> Optional<E> choice(String option, Class<E> type) {
		return value(option).map(text -> Arrays.stream(type.getEnumConstants()).filter(each -> Json.token(each).equals(text.toLowerCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> wrong("wrong.choice", option, text, String.join(", ", Arrays.stream(type.getEnumConstants()).map(Json::token).toList()))));
	}

	public Optional<LocalDate> day(String option) {
		return value(option).map(text -> Moments.day(text, desk.today()).orElseThrow(() -> wrong("wrong.day", option, text)));
	}

	public Optional<LocalDateTime> moment(String option) {
		return value(option).map(text -> Moments.moment(text, desk.today()).orElseThrow(() -> wrong("wrong.moment", option, text)));
	}

	public Optional<BigDecimal> number(String option) {
		return value(option).map(text -> Numbers.read(text).orElseThrow(() -> wrong("wrong.number", option, text)));
	}

	/** A whole number within bounds. */
	public Optional<Integer> whole(String option, int least, int most) {
		return value(option).map(text -> Numbers.read(text).filter(number -> number.stripTrailingZeros().scale() <= 0)
				.filter(number -> number.intValue() >= least && number.intValue() <= most)
				.orElseThrow(() -> wrong("wrong.whole", option, text, least, most)).intValue());
	}

	/** A refusal because of how it was typed. */
	public Refused wrong(String key, Object... arguments) {
		return new Refused(Exit.USAGE, words(Call.class).say(key, arguments));
	}

}
