package org.headroom.ui.person;

import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;

/** Goals with their last check-ins. */
final class GoalsSection {
	private final Section section;
	private final Words words;
	private final LongConsumer checkIn;

	GoalsSection(Composite parent, Words words, LongConsumer checkIn, Runnable add) {
		this.section = new Section(parent, "person.goals", words.say("goals"));
		this.words = words;
		this.checkIn = checkIn;
		Buttons.quiet(section.head(), "person.goals.add", words.say("goals.add"), add);
	}

	void show(PersonView view) {
		if (view.goals().isEmpty()) {
			section.sayNothing(words.say("goals.none"));
			return;
		}
		Composite body = section.emptied();
		view.goals().forEach(goal -> show(goal, body));
	}

	private void show(GoalCard goal, Composite body) {
		Composite row = new Composite(body, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		icon(goal).on(new Label(row, SWT.NONE), Icon.SMALL, goal.behind() ? Token.CAUTION : Token.TEXT_SECONDARY);
		Composite text = Across.grow(new Composite(row, SWT.NONE));
		text.setLayout(new Rows(0, 2));
		Named.id(Texts.body(text, goal.title()), "person.goal." + goal.id());
		Texts.small(text, goal.about());
		goal.checkIns().forEach(line -> Texts.small(text, line));
		PrivacyMark.shown(row, "person.goal.privacy." + goal.id(), goal.visibility());
		if (goal.open()) {
			Buttons.quiet(row, "person.goal.checkin." + goal.id(), words.say("goals.checkIn"), () -> checkIn.accept(goal.id()));
		}
	}

	private static Icon icon(GoalCard goal) {
		if (!goal.open()) {
			return Icon.ARCHIVE;
		}
		return goal.behind() ? Icon.WARNING : Icon.GOAL;
	}
}
