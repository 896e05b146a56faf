package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.words.Words;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;

/** A whole session to read. */
final class SessionText {
	private final Said said;
	private final Words words;
	private final OpenSession open;
	private final Call call;

	SessionText(Call call, OpenSession open) {
		this.call = call;
		this.said = new Said(call.desk());
		this.words = call.words(SessionText.class);
		this.open = open;
	}

	Page text() {
		Page page = new Page().line(open.person().name() + " · " + open.method().title().in(said.locale()) + " · " + said.kind(open.session().kind()) + " · "
				+ said.state(open.session().state()) + open.session().startedAt().map(Said::dayOf).map(day -> " · " + said.weekday(day)).orElse(""));
		open.method().stages().forEach(stage -> stage(page, stage));
		if (open.answers().isEmpty() && open.insights().isEmpty() && open.commitments().isEmpty()) {
			page.gap().sentence(words.say("session.silent"));
		}
		if (!open.insights().isEmpty()) {
			page.gap().line(words.say("session.saw"));
			open.insights().forEach(insight -> page.sentence(insight(insight)));
		}
		if (!open.commitments().isEmpty()) {
			page.gap().line(words.say("session.commitments"));
			open.commitments().forEach(commitment -> page.sentence(commitment(commitment)));
		}
		GoalLine.of(call.desk(), open.goals()).forEach(line -> page.gap().under(words.say("person.goals"), line.text(said, words)));
		return page;
	}

	private void stage(Page page, Stage stage) {
		boolean empty = stage.prompts().stream().allMatch(prompt -> open.answer(prompt.id()).isEmpty());
		if (!empty) {
			int minutes = (open.seconds(stage.id()) + 30) / 60;
			page.gap().line(stage.title().in(said.locale()) + (minutes > 0 ? " · " + words.say("minutes", minutes) : ""));
			stage.prompts().forEach(prompt -> prompt(page, prompt));
		}
	}

	private void prompt(Page page, Prompt prompt) {
		open.answer(prompt.id()).ifPresent(answer -> page.sentence(prompt.text().in(said.locale()))
				.under(" ", prompt.answer().plain(answer.answer(), said.locale()) + " · " + said.visibility(answer.visibility())));
	}

	private String insight(Insight insight) {
		return words.say("quoted", insight.words()) + " · " + said.party(insight.origin()) + " · " + said.visibility(insight.visibility());
	}

	private String commitment(Commitment commitment) {
		String plan = commitment.ifSituation().isEmpty() ? "" : " · " + words.say("ifThen", commitment.ifSituation(), commitment.thenAction());
		return said.party(commitment.owner()) + ": " + commitment.what() + commitment.dueOn().map(due -> " · " + words.say("by", said.day(due))).orElse("") + plan
				+ commitment.confidence().map(level -> " · " + words.say("confidence", level)).orElse("") + " · " + said.commitment(commitment.state());
	}
}
