package org.headroom.ui.goals;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Flow;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;

/** What a goal is, how it goes, and what can be done with it: the top of the pane beside the table. Display thread. */
final class GoalHead {
	/** What the buttons ask for. */
	enum Act { PERSON, CHECK_IN, EDIT, REACHED, DROP, REOPEN, REMOVE }

	private final Composite place;
	private final Words words;
	private final Consumer<Act> acts;
	private Optional<Button> checkIn = Optional.empty();

	GoalHead(Composite parent, Words words, Consumer<Act> acts) {
		this.words = words;
		this.acts = acts;
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new Rows(0, Space.INSIDE));
	}

	/** Takes the button of a check-in away while one is being typed: there is one thing to do next, and that is to save it. */
	void typing(boolean now) {
		checkIn.filter(button -> !button.isDisposed()).ifPresent(button -> {
			button.setVisible(!now);
			button.requestLayout();
		});
	}

	void show(GoalDetail detail) {
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		Composite top = new Composite(place, SWT.NONE);
		top.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Named.id(Across.grow(Texts.lead(top, detail.goal().title())), "goal.shown");
		PrivacyMark.shown(top, "goal.visibility", detail.goal().visibility());
		new Sentence(place, "goal.about", Css.SECONDARY).show(words.say("detail.about", Sentence.literal(detail.person()), Sentence.literal(detail.about()))).onLink(href -> acts.accept(Act.PERSON));
		progress(detail);
		if (!detail.plan().isEmpty()) {
			Named.id(Texts.body(place, detail.plan()), "goal.plan");
		}
		buttons(detail);
		place.requestLayout();
	}

	private void progress(GoalDetail detail) {
		if (detail.progress().isEmpty()) {
			return;
		}
		Composite row = new Composite(place, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		if (detail.behind()) {
			Icon.WARNING.on(new Label(row, SWT.NONE), Icon.SMALL, Token.CAUTION);
		}
		Label sentence = Named.id(Across.grow(Texts.body(row, detail.progress())), "goal.pace");
		if (detail.behind()) {
			Css.as(sentence, Css.CAUTION);
		}
	}

	private void buttons(GoalDetail detail) {
		Composite row = new Composite(place, SWT.NONE);
		row.setLayout(Flow.lastApart(Space.TIGHT));
		Composite settling = group(row);
		if (detail.goal().state() == GoalState.OPEN) {
			checkIn = Optional.of(Buttons.filled(settling, "goal.checkin", words.say("do.checkin"), () -> acts.accept(Act.CHECK_IN)));
			Buttons.quiet(settling, "goal.reached", words.say("do.reached"), () -> acts.accept(Act.REACHED));
			Buttons.quiet(settling, "goal.drop", words.say("do.drop"), () -> acts.accept(Act.DROP));
		} else {
			Buttons.plain(settling, "goal.reopen", words.say("do.reopen"), () -> acts.accept(Act.REOPEN));
		}
		Composite changing = group(row);
		Buttons.icon(changing, "goal.edit", Icon.EDIT, words.say("do.edit"), () -> acts.accept(Act.EDIT));
		Buttons.icon(changing, "goal.remove", Icon.DELETE, words.say("do.remove"), () -> acts.accept(Act.REMOVE));
	}

	private static Composite group(Composite row) {
		Composite group = new Composite(row, SWT.NONE);
		group.setLayout(new Across(Space.TIGHT));
		return group;
	}
}
