package org.headroom.cli.verbs;

import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.method.AnswerType;
import org.headroom.method.Prompt;

/** {@code session show NAME}: every word of the running session, or of the last one held. */
final class SessionShowVerb implements Verb {

	@Override
	public String name() {
		return "show";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true);
	}

	@Override
	public Exit run(Call call) {
		OpenSession open = room(call.desk()).open(new Found(call).readableSession(call.word(0)).id());
		return call.show(() -> new SessionText(call, open).text(), () -> json(call, open));
	}

	static SessionRoom room(Desk desk) {
		return new SessionRoom(desk.workspace(), desk.clock(), desk.ids());
	}

	static Json json(Call call, OpenSession open) {
		Desk desk = call.desk();
		Optional<String> name = Optional.of(open.person().name());
		AskedWords asked = AskedWords.in(desk.workspace(), open);
		return Shapes.session(open.session(), name)
				.all("stages", open.method().stages().stream().map(stage -> new Json().put("id", stage.id()).put("title", stage.title().in(desk.locale()))
						.put("seconds", open.seconds(stage.id())).put("rounds", open.round(stage.id()) + 1)))
				.all("answers", open.answers().stream().map(answer -> answer(desk, open, asked, answer)))
				.all("notices", SessionText.noticed(call, open).stream().map(each -> new Json().put("id", each.notice().id()).put("message", each.notice().message().in(desk.locale()))
						.put("sessions", each.sessions()).put("evidence", each.evidence())))
				.all("insights", open.insights().stream().map(Shapes::insight))
				.all("commitments", open.commitments().stream().map(commitment -> Shapes.commitment(commitment, name)))
				.all("goals", GoalLine.of(desk, open.goals()).stream().map(line -> Shapes.goal(line.goal(), name, line.pace())))
				.put("missing", open.run().closing().lacks().stream().map(lack -> lack.say(desk.locale())).toList());
	}

	private static Json answer(Desk desk, OpenSession open, AskedWords asked, RecordedAnswer answer) {
		Optional<Prompt> prompt = open.method().prompt(answer.promptId());
		AnswerType type = prompt.map(Prompt::answer).orElse(AnswerType.FreeText.PLAIN);
		return new Json().put("stage", answer.stageId()).put("prompt", answer.promptId()).put("round", answer.round() + 1)
				.put("asked", prompt.map(each -> asked.of(each, answer, desk.locale()))).put("answer", type.plain(answer.answer(), desk.locale())).put("visibility", answer.visibility()).put("at", answer.at());
	}
}
