package org.headroom.ui.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.questions.Audience;
import org.headroom.questions.QuestionQuery;
import org.headroom.questions.QuestionType;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;

/** The line to search in and the choices to filter by. Display thread. */
final class QuestionFilter {
	private final Words words;
	private final Locale locale;
	private final Runnable changed;
	private final Text search;
	private final Button retired;
	private final Picked<String> stage;
	private final Picked<QuestionType> type;
	private final Picked<String> tag;
	private final Picked<String> trigger;
	private final Picked<Audience> audience;

	QuestionFilter(Composite parent, Words words, Locale locale, Runnable changed, Runnable add) {
		this.words = words;
		this.locale = locale;
		this.changed = changed;
		Composite whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new Rows(0, Space.INSIDE));
		Composite first = new Composite(whole, SWT.NONE);
		first.setLayout(new Across(Space.BETWEEN));
		search = Across.grow(Fields.search(first, "questions.search", words.say("search"), words.say("search.hint")));
		retired = Fields.check(first, "questions.retired", words.say("retired.show"));
		Buttons.plain(first, "questions.add", words.say("add"), add);
		Composite second = new Composite(whole, SWT.NONE);
		second.setLayout(new Across(Space.INSIDE));
		stage = new Picked<>(second, "questions.stage", words.say("every.stage"), changed);
		type = new Picked<>(second, "questions.type", words.say("every.type"), changed);
		tag = new Picked<>(second, "questions.tag", words.say("every.tag"), changed);
		trigger = new Picked<>(second, "questions.trigger", words.say("every.trigger"), changed);
		audience = new Picked<>(second, "questions.audience", words.say("every.audience"), changed);
		search.addListener(SWT.Modify, event -> changed.run());
		retired.addListener(SWT.Selection, event -> changed.run());
	}

	/** One choice of many, or all. */
	private static final class Picked<V> {
		private final Combo combo;
		private final String every;
		private final Runnable changed;
		private List<Choice<V>> choices = List.of();

		Picked(Composite parent, String id, String every, Runnable changed) {
			this.every = every;
			combo = Across.grow(Fields.choice(parent, id, every, every));
			combo.select(0);
			this.changed = changed;
			combo.addListener(SWT.Selection, event -> changed.run());
		}

		/** Keeps what was picked, when it is still on offer. */
		void offer(List<Choice<V>> offered) {
			if (!choices.equals(offered)) {
				Optional<V> before = value();
				choices = List.copyOf(offered);
				combo.setItems(Stream.concat(Stream.of(every), choices.stream().map(Choice::label)).toArray(String[]::new));
				List<V> values = choices.stream().map(Choice::value).toList();
				combo.select(before.map(values::indexOf).orElse(-1) + 1);
			}
		}

		Optional<V> value() {
			int at = combo.getSelectionIndex();
			return at <= 0 ? Optional.empty() : Optional.of(choices.get(at - 1).value());
		}

		Set<V> values() {
			return value().stream().collect(Collectors.toSet());
		}

		/** What is not picked now. */
		Stream<Offer> offers(UnaryOperator<String> label) {
			int now = Math.max(0, combo.getSelectionIndex());
			return IntStream.range(0, combo.getItemCount()).filter(at -> at != now)
					.mapToObj(at -> new Offer(Named.idOf(combo).orElse("questions.filter") + "." + at, at == 0 ? every : label.apply(combo.getItem(at)), () -> pick(at)));
		}

		private void pick(int at) {
			combo.select(at);
			changed.run();
		}

		void clear() {
			combo.select(0);
		}
	}

	void offer(QuestionsView view) {
		stage.offer(view.stages());
		type.offer(view.types());
		tag.offer(view.tags());
		trigger.offer(view.triggers());
		audience.offer(view.audiences());
	}

	QuestionQuery query() {
		Set<String> labels = Stream.concat(tag.value().stream(), trigger.value().stream()).collect(Collectors.toSet());
		return QuestionQuery.all(locale).words(search.getText()).stages(stage.values()).types(type.values()).tags(labels).audiences(audience.values())
				.retired(retired.getSelection() ? QuestionQuery.Retired.SHOWN : QuestionQuery.Retired.HIDDEN);
	}

	/** Every choice that is not taken now, for the palette. */
	List<Offer> offers() {
		Stream<Offer> picked = Stream.of(stage.offers(text -> words.say("offer.stage", text)), type.offers(text -> words.say("offer.type", text)),
				tag.offers(text -> words.say("offer.tag", text)), trigger.offers(text -> words.say("offer.trigger", text)),
				audience.offers(text -> words.say("offer.audience", text))).flatMap(each -> each);
		return Stream.concat(Stream.of(turnRetired()), picked).toList();
	}

	private Offer turnRetired() {
		return new Offer("questions.retired", words.say(retired.getSelection() ? "offer.retired.hide" : "offer.retired.show"), () -> {
			retired.setSelection(!retired.getSelection());
			changed.run();
		});
	}

	/** Shows all that is not retired. */
	void clear() {
		retired.setSelection(false);
		stage.clear();
		type.clear();
		tag.clear();
		trigger.clear();
		audience.clear();
		search.setText("");
	}

	Text field() {
		return search;
	}
}
