package org.headroom.cli.talk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headroom.cli.desk.Moments;
import org.headroom.cli.desk.Numbers;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Option;

/** Reads one line as an answer of a type. Pure. */
record AnswerReader(LocalDate today, Currency currency, Locale locale) {

	/** Empty when it can't be read; a table, a deal and a goal take more than a line. */
	Optional<Answer> read(AnswerType type, String text) {
		return switch (type) {
			case AnswerType.FreeText free -> Optional.of(new Answer.Text(text));
			case AnswerType.Scale scale -> whole(text.replaceFirst("\\s*/.*$", "")).map(Answer.ScalePoint::new);
			case AnswerType.SingleChoice choice -> option(choice.options(), text).map(Answer.Chosen::one);
			case AnswerType.MultiChoice multi -> options(multi.options(), text).map(Answer.Chosen::new);
			case AnswerType.Ranking ranking -> options(ranking.options(), text).map(Answer.Ranked::new);
			case AnswerType.DateAnswer date -> Moments.day(text, today).map(Answer.OnDate::new);
			case AnswerType.Money money -> money(text);
			case AnswerType.Tally tally -> whole(text).filter(count -> count >= 0).map(Answer.Count::new);
			case AnswerType.Table table -> Optional.empty();
			case AnswerType.DealLink deal -> Optional.empty();
			case AnswerType.GoalLink goal -> Optional.empty();
		};
	}

	private static Optional<Integer> whole(String text) {
		return text.strip().matches("[+-]?[0-9]{1,6}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
	}

	private Optional<Answer> money(String text) {
		String[] parts = text.strip().split("\\s+(?=[A-Za-z]{3}$)", 2);
		Optional<BigDecimal> amount = Numbers.read(parts[0]);
		try {
			Currency named = parts.length > 1 ? Currency.getInstance(parts[1].toUpperCase(Locale.ROOT)) : currency;
			return amount.map(value -> new Answer.Amount(value, named));
		} catch (IllegalArgumentException noCurrency) {
			return Optional.empty();
		}
	}

	/** By its number, its id, or the beginning of its label. */
	private Optional<String> option(List<Option> options, String text) {
		String typed = text.strip().toLowerCase(locale);
		Optional<Integer> number = whole(typed).filter(each -> each >= 1 && each <= options.size());
		if (number.isPresent()) {
			return Optional.of(options.get(number.get() - 1).id());
		}
		List<Option> fitting = options.stream().filter(each -> each.id().equals(typed) || each.label().in(locale).toLowerCase(locale).startsWith(typed)).toList();
		return fitting.size() == 1 ? Optional.of(fitting.getFirst().id()) : Optional.empty();
	}

	private Optional<List<String>> options(List<Option> options, String text) {
		List<String> ids = new ArrayList<>();
		for (String part : text.split("[,;]|\\s+(?=[0-9])")) {
			Optional<String> id = part.isBlank() ? Optional.of("") : option(options, part);
			if (id.isEmpty()) {
				return Optional.empty();
			}
			id.filter(each -> !each.isEmpty()).ifPresent(ids::add);
		}
		return Optional.of(ids);
	}

	/** How the type is answered, for the line under the question; empty where it goes without saying. */
	String hint(AnswerType type) {
		return switch (type) {
			case AnswerType.Scale scale -> scale.min() + " … " + scale.max() + anchors(scale) + (scale.inverted() ? " · " + words().say("hint.inverted") : "");
			case AnswerType.SingleChoice choice -> numbered(choice.options());
			case AnswerType.MultiChoice multi -> numbered(multi.options()) + " · " + words().say("hint.several", multi.least(), multi.most());
			case AnswerType.Ranking ranking -> numbered(ranking.options()) + " · " + words().say("hint.ranking");
			case AnswerType.FreeText free -> free.hint().in(locale);
			case AnswerType.Money money -> words().say("hint.money", currency.getCurrencyCode());
			case AnswerType.Tally tally -> tally.unit().isEmpty() ? words().say("hint.count") : words().say("hint.tally", tally.unit().in(locale));
			case AnswerType.DateAnswer date -> words().say("hint.day", today.toString());
			case AnswerType.Table table -> "";
			case AnswerType.DealLink deal -> words().say("hint.deal");
			case AnswerType.GoalLink goal -> "";
		};
	}

	private Words words() {
		return Words.of(AnswerReader.class, locale);
	}

	private String anchors(AnswerType.Scale scale) {
		List<String> said = scale.anchors().entrySet().stream().map(anchor -> anchor.getKey() + " " + anchor.getValue().in(locale)).toList();
		return said.isEmpty() ? "" : " · " + String.join(" · ", said);
	}

	private String numbered(List<Option> options) {
		return String.join(" · ", IntStream.range(0, options.size()).mapToObj(index -> index + 1 + " " + options.get(index).label().in(locale)).toList());
	}
}
