package org.headroom.cli.verbs;

import java.time.LocalDateTime;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;

/** {@code session plan NAME --at MOMENT}. */
final class SessionPlanVerb implements Verb {

	@Override
	public String name() {
		return "plan";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME", true).option("--at", "MOMENT").option("--kind", "KIND");
	}

	@Override
	public Exit run(Call call) {
		LocalDateTime when = call.moment("--at").orElseThrow(() -> call.wrong("wrong.missing", "--at"));
		SessionKind kind = call.choice("--kind", SessionKind.class).orElse(SessionKind.DEVELOPMENT);
		Person person = new Persons(call.desk()).here(call.word(0));
		CoachingSession session = SessionShowVerb.room(call.desk()).plan(person, kind, when);
		Said said = new Said(call.desk());
		return call.show(() -> new Page().sentence(call.words(SessionPlanVerb.class).say("session.planned", person.name(), said.kind(kind), said.moment(when))),
				() -> Shapes.session(session, Optional.of(person.name())));
	}
}
