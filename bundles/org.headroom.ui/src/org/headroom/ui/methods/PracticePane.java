package org.headroom.ui.methods;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Step;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;

/** A method, walked through with an invented salesperson: nothing of it is kept. Display thread. */
final class PracticePane {
	private final Words words;
	private final boolean mirror;
	private final ScrollPane pane;
	private final Composite stages;
	private final Composite stage;
	private final Composite missing;
	private final Label ratio;
	private Optional<Practice> practice = Optional.empty();

	/** @param mirror whether the manager counts their own reflections and questions */
	PracticePane(Composite parent, Words words, boolean mirror) {
		this.words = words;
		this.mirror = mirror;
		pane = new ScrollPane(parent, "practice", Space.INSIDE);
		note();
		ratio = mirror ? mirror() : null;
		stages = Rows.text(Named.id(new Composite(pane.page(), SWT.NONE), "practice.stages"));
		RowLayout wrapping = new RowLayout();
		wrapping.marginLeft = 0;
		wrapping.marginRight = 0;
		stages.setLayout(wrapping);
		stage = Rows.text(new Composite(pane.page(), SWT.NONE));
		stage.setLayout(new Rows(0, Space.INSIDE));
		missing = Rows.text(new Card(pane.page()));
		missing.setVisible(false);
		Texts.secondary(stage, words.say("practice.waits"));
	}

	ScrollPane control() {
		return pane;
	}

	private void note() {
		Card card = Rows.text(Named.id(new Card(pane.page()), "practice.note"));
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE));
		Icon.NOTE.on(new Label(head, SWT.NONE), Icon.SMALL, Token.ACCENT);
		Across.grow(Texts.heading(head, words.say("practice.note")));
		Texts.body(card, words.say("persona"));
	}

	/** For the manager alone: how often they said back what they heard, for each question. */
	private Label mirror() {
		Card card = Rows.text(Named.id(new Card(pane.page()), "practice.mirror"));
		Texts.heading(card, words.say("mirror"));
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Buttons.plain(row, "practice.reflected", words.say("mirror.reflected"), () -> count(Practice::reflected));
		Buttons.plain(row, "practice.asked", words.say("mirror.asked"), () -> count(Practice::asked));
		return Named.id(Texts.secondary(card, words.say("mirror.none")), "practice.ratio");
	}

	private void count(java.util.function.Consumer<Practice> what) {
		practice.ifPresent(each -> {
			what.accept(each);
			String said = each.ratio().map(value -> words.say("mirror.ratio", each.reflections(), each.questions(), value))
					.orElseGet(() -> words.say("mirror.counted", each.reflections()));
			ratio.setText(Texts.literal(said));
			ratio.requestLayout();
		});
	}

	/** Whether there is a method to walk through. */
	boolean shows() {
		return practice.isPresent();
	}

	/** Shows this method from its beginning, or goes on with a changed one. */
	void show(Method method) {
		practice.ifPresentOrElse(each -> each.goOnWith(method), () -> practice = Optional.of(new Practice(method)));
		refresh();
	}

	private void startOver() {
		practice = practice.map(each -> new Practice(each.method()));
		refresh();
		pane.up();
	}

	private void refresh() {
		practice.ifPresent(now -> {
			showStages(now);
			showStage(now);
			showMissing(now);
			pane.page().requestLayout();
			pane.layout(true, true);
		});
	}

	private void showStages(Practice now) {
		PracticeField.clear(stages);
		for (Stage each : now.run().path()) {
			boolean here = each.id().equals(now.run().at());
			Button button = Buttons.place(stages, "practice.stage." + each.id(), Texts.literal(each.title().in(words.locale())), () -> {
				now.enter(each.id());
				refresh();
			});
			button.setSelection(here);
			button.setEnabled(here || now.mayEnter(each.id()));
		}
	}

	private void showStage(Practice now) {
		PracticeField.clear(stage);
		Stage here = now.run().stage();
		int round = now.run().recorded().round(here.id());
		String title = here.title().in(words.locale());
		Css.as(Texts.body(stage, round == 0 ? title : words.say("round", title, round + 1)), Css.LEAD);
		String purpose = here.purpose().in(words.locale());
		Texts.secondary(stage, words.say("stage", here.timeBox().length().toMinutes(), purpose).strip());
		here.prompts().forEach(prompt -> prompt(now, prompt));
		if (now.run().path().indexOf(here) == now.run().path().size() - 1) {
			now.method().fields().forEach(field -> prompt(now, field));
		}
		buttons(now);
	}

	private void prompt(Practice now, Prompt prompt) {
		String ask = prompt.text().in(words.locale());
		Css.as(Texts.body(stage, prompt.required() ? words.say("needed", ask) : ask), Css.HEADING);
		String help = prompt.help().in(words.locale());
		if (!help.isEmpty()) {
			Texts.small(stage, help);
		}
		PracticeField.create(stage, prompt.answer(), now.answer(prompt), "practice.answer." + prompt.id(), ask, words, answer -> {
			now.answer(prompt, answer);
			showMissing(now);
			pane.page().requestLayout();
		});
	}

	private void buttons(Practice now) {
		Composite row = new Composite(stage, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Buttons.plain(row, "practice.onward", label(now.step()), () -> {
			now.goOn();
			refresh();
			pane.up();
		});
		now.again().ifPresent(again -> Buttons.quiet(row, "practice.again", words.say("again"), () -> {
			now.onceMore();
			refresh();
		}));
		Buttons.quiet(row, "practice.over", words.say("startOver"), this::startOver);
	}

	private String label(Step step) {
		return switch (step) {
			case Step.Onward(Stage to) -> words.say("onward", to.title().in(words.locale()));
			case Step.Again again -> words.say("onward.again");
			case Step.End end -> words.say("onward.end");
		};
	}

	private void showMissing(Practice now) {
		PracticeField.clear(missing);
		missing.setVisible(true);
		List<String> lacks = now.lacks(words.locale());
		if (lacks.isEmpty()) {
			Texts.heading(missing, now.over() ? words.say("finished") : words.say("missing.none"));
		} else {
			Texts.heading(missing, words.say("missing", lacks.size()));
			lacks.forEach(lack -> Texts.body(missing, "· " + lack));
		}
		Texts.small(missing, words.say("asIf"));
		Composite row = new Composite(missing, SWT.NONE);
		row.setLayout(new RowLayout());
		act(row, "theirs", words.say("asIf.theirs"), () -> now.pledge(Party.SALESPERSON));
		act(row, "mine", words.say("asIf.mine"), () -> now.pledge(Party.MANAGER));
		act(row, "goal", words.say("asIf.goal"), now::agreeGoal);
		act(row, "insight", words.say("asIf.insight"), now::noteInsight);
		missing.requestLayout();
	}

	private void act(Composite row, String id, String text, Runnable what) {
		Buttons.quiet(row, "practice." + id, text, () -> {
			what.run();
			practice.ifPresent(this::showMissing);
			pane.page().requestLayout();
		});
	}
}
