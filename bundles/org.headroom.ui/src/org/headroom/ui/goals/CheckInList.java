package org.headroom.ui.goals;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Check-ins, the newest first: day, reading, confidence, evidence, and who may read it. Display thread. */
final class CheckInList {
	private final Words words;
	private final Consumer<CheckIn> remove;
	private final Composite list;

	CheckInList(Composite parent, Words words, Consumer<CheckIn> remove) {
		this.words = words;
		this.remove = remove;
		Composite whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new Rows(0, Space.INSIDE));
		Texts.heading(whole, words.say("checkins"));
		list = Named.id(new Composite(whole, SWT.NONE), "goal.checkins");
		list.setLayout(new Rows(0, Space.INSIDE));
	}

	void show(GoalDetail detail) {
		for (Control child : list.getChildren()) {
			child.dispose();
		}
		if (detail.checkIns().isEmpty()) {
			Texts.secondary(list, words.say("checkins.none"));
		}
		detail.checkIns().reversed().forEach(checkIn -> row(checkIn, detail));
		list.requestLayout();
	}

	private void row(CheckIn checkIn, GoalDetail detail) {
		Composite row = new Composite(list, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Composite text = Across.grow(new Composite(row, SWT.NONE));
		text.setLayout(new Rows(0, 2));
		Named.id(Texts.body(text, detail.say(checkIn)), "goal.checkin." + checkIn.id());
		detail.words().dates().on(Texts.small(text, detail.words().dates().say(checkIn.day())), checkIn.day());
		PrivacyMark.shown(row, "goal.checkin.visibility." + checkIn.id(), checkIn.visibility());
		Buttons.icon(row, "goal.checkin.remove." + checkIn.id(), Icon.CLOSE, words.say("checkin.remove"), () -> remove.accept(checkIn));
	}
}
