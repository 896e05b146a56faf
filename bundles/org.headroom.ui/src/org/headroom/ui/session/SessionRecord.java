package org.headroom.ui.session;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.plugins.Noticed;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.Turn;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** A session that is over, to be read: every word of it, stage by stage. Display thread. */
final class SessionRecord {
	private final SessionView view;
	private final OpenSession open;
	private final Words words;
	private final Composite noticed;

	/** @param onOffer whether the method is still in the catalogue */
	SessionRecord(Composite parent, SessionView view, Words words, boolean onOffer) {
		this.view = view;
		this.open = view.open().orElseThrow();
		this.words = words;
		Composite column = Rows.text(new Composite(parent, SWT.NONE));
		column.setLayout(new Rows(0, Space.AROUND));
		if (!onOffer) {
			Named.id(Texts.small(column, words.say("record.gone", open.method().title().in(view.locale()), open.session().methodVersion())), "session.method.gone");
		}
		noticed = new Composite(column, SWT.NONE);
		noticed.setLayout(new Rows(0, Space.INSIDE));
		noticed.setVisible(false);
		fields(column);
		promises(column);
		goals(column);
		insights(column);
		open.method().stages().stream().filter(this::said).forEach(stage -> stage(column, stage));
	}

	private static Composite part(Composite column, String heading) {
		Composite part = new Composite(column, SWT.NONE);
		part.setLayout(new Rows(0, Space.INSIDE));
		Texts.heading(part, heading);
		return part;
	}

	/** What the method makes visible in it, once that is known. */
	void notices(List<Noticed> notices) {
		if (noticed.isDisposed() || notices.isEmpty()) {
			return;
		}
		Texts.heading(noticed, words.say("voices"));
		for (Noticed each : notices) {
			Named.id(Texts.body(noticed, each.notice().message().in(view.locale())), "session.notice." + each.notice().id());
			view.evidence(each).forEach(line -> Texts.small(noticed, line));
		}
		noticed.setVisible(true);
		ViewFrame.changed(noticed);
	}

	private void fields(Composite column) {
		List<Prompt> said = open.method().fields().stream().filter(field -> open.answer(field.id()).isPresent()).toList();
		if (!said.isEmpty()) {
			Composite part = part(column, words.say("fields"));
			said.forEach(field -> pair(part, field, open.answer(field.id()).orElseThrow(), "session.answer." + field.id()));
		}
	}

	private void promises(Composite column) {
		if (!open.commitments().isEmpty()) {
			Composite part = part(column, words.say("promises"));
			for (Commitment promise : open.commitments()) {
				line(part, "session.commitment." + open.commitments().indexOf(promise), view.line(promise), promise.visibility());
			}
		}
	}

	private void goals(Composite column) {
		if (!open.goals().isEmpty()) {
			Composite part = part(column, words.say("goals"));
			for (Goal goal : open.goals()) {
				line(part, "session.goal." + open.goals().indexOf(goal), view.line(goal), goal.visibility());
			}
		}
	}

	private void insights(Composite column) {
		if (!open.insights().isEmpty()) {
			Composite part = part(column, words.say("insights"));
			for (Insight insight : open.insights()) {
				String whose = insight.origin() == Party.SALESPERSON ? words.say("insight.was.theirs") : words.say("insight.was.mine");
				line(part, "session.insight." + open.insights().indexOf(insight), words.say("insight.was", insight.words(), whose), insight.visibility());
			}
		}
	}

	private boolean said(Stage stage) {
		return stage.prompts().stream().anyMatch(prompt -> !open.rounds(prompt.id()).isEmpty());
	}

	private void stage(Composite column, Stage stage) {
		Composite part = part(column, words.say("record.stage", stage.title().in(view.locale()), open.seconds(stage.id()) / 60));
		int rounds = stage.prompts().stream().flatMap(prompt -> open.rounds(prompt.id()).stream()).mapToInt(RecordedAnswer::round).max().orElse(0);
		for (int round = 0; round <= rounds; round++) {
			round(part, stage, round, rounds > 0);
		}
	}

	/** Round by round as it was talked about, not prompt by prompt. */
	private void round(Composite part, Stage stage, int round, boolean several) {
		if (several) {
			Texts.heading(part, words.say("record.round", round + 1));
		}
		for (Prompt prompt : stage.prompts()) {
			open.rounds(prompt.id()).stream().filter(said -> said.round() == round)
					.forEach(said -> pair(part, prompt, said, "session.answer." + prompt.id() + (round == 0 ? "" : "." + round)));
		}
	}

	private void pair(Composite part, Prompt prompt, RecordedAnswer said, String id) {
		Composite pair = new Composite(part, SWT.NONE);
		pair.setLayout(new Rows(0, 2));
		String asked = view.asked().of(said).orElseGet(() -> view.ask(prompt));
		List<Turn> turns = Turn.of(asked, prompt.answer().plain(said.answer(), view.locale()), other -> words.say("record.asked", other));
		for (int place = 0; place < turns.size(); place++) {
			String own = place == 0 ? id : id + ".asked." + place;
			Named.id(Texts.secondary(pair, turns.get(place).asked()), own + ".asks");
			line(pair, own, turns.get(place).words(), said.visibility());
		}
	}

	private static void line(Composite parent, String id, String text, Visibility visibility) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Across.grow(Named.id(Texts.body(row, text), id));
		PrivacyMark.shown(row, id + ".privacy", visibility);
	}
}
