package org.headroom.ui.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** What they saw, in their own words; there is always an empty row to type in. Display thread. */
final class InsightsPane {
	private final Composite body;
	private final SessionWork work;
	private final Desk desk;
	private final Words words;
	private final long sessionId;
	private final long personId;
	private final List<InsightRow> rows = new ArrayList<>();

	InsightsPane(Composite parent, SessionView view, SessionWork work, Desk desk, Words words) {
		this.work = work;
		this.desk = desk;
		this.words = words;
		this.sessionId = view.session().id();
		this.personId = view.person().id();
		body = new Composite(parent, SWT.NONE);
		body.setLayout(new Rows(0, Space.TIGHT));
		Texts.heading(body, words.say("insights"));
		refresh(view.open().orElseThrow().insights());
	}

	/** Takes over what was added elsewhere, or what was kept before the view was opened. */
	void refresh(List<Insight> insights) {
		int before = rows.size();
		for (Insight insight : insights) {
			rows.stream().filter(row -> row.id() == insight.id()).findFirst().ifPresentOrElse(row -> row.refresh(insight), () -> place(insight));
		}
		room();
		if (rows.size() != before) {
			ViewFrame.changedSoon(body);
		}
	}

	/** An insight from elsewhere goes into a row of its own. */
	private void place(Insight insight) {
		rows.add(new InsightRow(body, rows.size(), insight, work, words, this::room));
	}

	private void room() {
		if (rows.isEmpty() || !rows.getLast().empty()) {
			place(new Insight(desk.ids().getAsLong(), sessionId, personId, "", Party.SALESPERSON, Visibility.OURS, Instant.now(desk.clock())));
			ViewFrame.changedSoon(body);
		}
	}

	/** Gives the keyboard to the empty row. */
	void focus() {
		rows.getLast().focus();
	}
}
