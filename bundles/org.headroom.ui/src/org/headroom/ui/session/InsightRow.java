package org.headroom.ui.session;

import java.util.EnumSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;

/** One thing they saw: their words, whose idea it was, who may read it. Display thread. */
final class InsightRow {
	private final long id;
	private final SessionWork work;
	private final Text field;
	private final Segments<Party> origin;
	private Visibility visibility;
	private Party whose;
	private boolean silent;

	/** @param changed called when something was typed, after it was handed over */
	InsightRow(Composite parent, int number, Insight insight, SessionWork work, Words words, Runnable changed) {
		this.id = insight.id();
		this.work = work;
		this.visibility = insight.visibility();
		this.whose = insight.origin();
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		String name = "session.insight." + number;
		field = Across.grow(Fields.line(row, name, words.say("insight.spoken"), number == 0 ? words.say("insight.hint") : ""));
		field.setText(insight.words());
		field.addListener(SWT.Modify, event -> {
			if (!silent) {
				keep();
				changed.run();
			}
		});
		origin = new Segments<>(row, name + ".origin");
		origin.add(Party.SALESPERSON, "theirs", words.say("insight.theirs"), words.say("insight.theirs.spoken"));
		origin.add(Party.MANAGER, "mine", words.say("insight.mine"), words.say("insight.mine.spoken"));
		origin.done().choose(whose);
		origin.onChoice(party -> {
			whose = party;
			keepIfSaid();
		});
		PrivacyChoice.create(row, name + ".privacy", visibility, EnumSet.allOf(Visibility.class), words, level -> {
			visibility = level;
			keepIfSaid();
		});
	}

	private void keepIfSaid() {
		if (!empty()) {
			keep();
		}
	}

	private void keep() {
		work.insight(id, field.getText(), whose, visibility);
	}

	boolean empty() {
		return field.getText().isBlank();
	}

	long id() {
		return id;
	}

	void refresh(Insight insight) {
		if (!work.busy("insight." + id) && !field.isFocusControl() && !field.getText().strip().equals(insight.words().strip())) {
			silent = true;
			field.setText(insight.words());
			silent = false;
		}
	}

	void focus() {
		field.setFocus();
	}
}
