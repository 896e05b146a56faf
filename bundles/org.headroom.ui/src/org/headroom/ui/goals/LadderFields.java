package org.headroom.ui.goals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Fields;

/** The four values of a ladder beside each other. Enter in one saves. Display thread. */
final class LadderFields {
	private final Composite row;
	private final Runnable save;
	private final Runnable typed;
	private final Text baseline;
	private final Text commit;
	private final Text target;
	private final Text stretch;

	/** @param typed called after each change */
	LadderFields(Composite parent, Words words, Runnable save, Runnable typed) {
		this.row = Labelled.row(parent);
		this.save = save;
		this.typed = typed;
		baseline = number("goal.baseline", words.say("form.baseline"), words.say("form.baseline.spoken"));
		commit = number("goal.commit", words.say("form.commit"), words.say("form.commit.spoken"));
		target = number("goal.target", words.say("form.target"), words.say("form.target.spoken"));
		stretch = number("goal.stretch", words.say("form.stretch"), words.say("form.stretch.spoken"));
	}

	private Text number(String id, String label, String spoken) {
		Text text = Fields.line(Across.grow(Labelled.field(row, label)), id, spoken, "");
		text.setToolTipText(spoken);
		text.addListener(SWT.DefaultSelection, event -> save.run());
		text.addListener(SWT.Modify, event -> typed.run());
		return text;
	}

	void show(GoalForm.Rungs rungs) {
		baseline.setText(rungs.baseline());
		commit.setText(rungs.commit());
		target.setText(rungs.target());
		stretch.setText(rungs.stretch());
	}

	GoalForm.Rungs rungs() {
		return new GoalForm.Rungs(baseline.getText(), commit.getText(), target.getText(), stretch.getText());
	}

	void setFocus() {
		baseline.setFocus();
	}
}
