package org.headroom.cli.verbs;

import java.util.List;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.Noticed;
import org.headroom.domain.plugins.PluginVoices;
import org.headroom.domain.plugins.Reader;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.Turn;
import org.headroom.domain.words.Words;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;

/** A whole session to read. */
final class SessionText {
	private final Said said;
	private final Words words;
	private final OpenSession open;
	private final AskedWords asked;
	private final Call call;

	SessionText(Call call, OpenSession open) {
		this.call = call;
		this.said = new Said(call.desk());
		this.words = call.words(SessionText.class);
		this.open = open;
		this.asked = AskedWords.in(call.desk().workspace(), open);
	}

	Page text() {
		Page page = new Page().line(open.person().name() + " · " + open.method().title().in(said.locale()) + " · " + said.kind(open.session().kind()) + " · "
				+ said.state(open.session().state()) + open.session().startedAt().map(Said::dayOf).map(day -> " · " + said.weekday(day)).orElse(""));
		Stream.concat(open.run().path().stream(), open.method().stages().stream()).distinct().forEach(stage -> stage(page, stage));
		fields(page);
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
		notices(page);
		GoalLine.of(call.desk(), open.goals()).forEach(line -> page.gap().under(words.say("person.goals"), line.text(said, words)));
		return page;
	}

	private void stage(Page page, Stage stage) {
		int minutes = (open.seconds(stage.id()) + 30) / 60;
		String title = stage.title().in(said.locale()) + (minutes > 0 ? " · " + words.say("minutes", minutes) : "");
		for (int round = 0; round <= open.round(stage.id()); round++) {
			List<RecordedAnswer> answers = answers(stage.prompts(), round);
			if (!answers.isEmpty()) {
				page.gap().line(open.round(stage.id()) > 0 ? title + " · " + words.say("session.round", round + 1) : title);
				answers.forEach(answer -> answer(page, answer));
			}
		}
	}

	private List<RecordedAnswer> answers(List<Prompt> prompts, int round) {
		return prompts.stream().flatMap(prompt -> open.rounds(prompt.id()).stream()).filter(answer -> answer.round() == round).toList();
	}

	private void fields(Page page) {
		List<RecordedAnswer> answers = answers(open.method().fields(), 0);
		if (!answers.isEmpty()) {
			page.gap().line(words.say("session.fields"));
			answers.forEach(answer -> answer(page, answer));
		}
	}

	private void answer(Page page, RecordedAnswer answer) {
		Prompt prompt = open.method().prompt(answer.promptId()).orElseThrow();
		String plain = prompt.answer().plain(answer.answer(), said.locale());
		Turn.of(asked.of(prompt, answer, said.locale()), plain, other -> words.say("session.asked", other))
				.forEach(turn -> page.sentence(turn.asked()).under(" ", turn.words() + " · " + said.visibility(answer.visibility())));
	}

	private void notices(Page page) {
		List<Noticed> noticed = noticed(call, open);
		if (!noticed.isEmpty()) {
			page.gap().line(words.say("session.notices"));
			noticed.forEach(each -> page.sentence(each.notice().message().in(said.locale()) + " · " + words.say("session.noticed", each.sessions())));
		}
	}

	/** Rules of the method, no code of its plugin: they are there when the plugin is gone. */
	static List<Noticed> noticed(Call call, OpenSession open) {
		return open.method().evaluation().notices().isEmpty() ? List.of()
				: new PluginVoices(call.desk().workspace(), call.desk().clock(), CodePoints.NONE, call.desk().guard()).notices(open, Reader.MANAGER);
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
