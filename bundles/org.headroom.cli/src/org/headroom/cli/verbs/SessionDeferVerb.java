package org.headroom.cli.verbs;

import java.time.LocalDateTime;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.Sessions;
import org.headroom.method.Party;

/** {@code session defer NAME --to MOMENT --reason REASON}: another day, and who moved it and why is kept. */
final class SessionDeferVerb implements Verb {

	@Override
	public String name() {
		return "defer";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true).option("--to", "MOMENT").option("--reason", "REASON").option("--words", "TEXT").option("--by", "PARTY");
	}

	@Override
	public Exit run(Call call) {
		LocalDateTime when = call.moment("--to").orElseThrow(() -> call.wrong("wrong.missing", "--to"));
		Why why = Why.of(call);
		CoachingSession session = new Found(call).openSession(call.word(0));
		SessionShowVerb.room(call.desk()).defer(session.id(), when, why.by(), why.reason(), why.words());
		return moved(call, session, "session.deferred", new Said(call.desk()).moment(when));
	}

	/** Tells what became of a session that was moved or ended. */
	static Exit moved(Call call, CoachingSession before, String key, String when) {
		CoachingSession session = call.desk().port(Sessions.class).byId(before.id()).orElseThrow();
		Optional<String> name = call.desk().port(People.class).byId(session.personId()).map(Person::name);
		return call.show(() -> new Page().sentence(call.words(SessionDeferVerb.class).say(key, name.orElse(""), when)), () -> Shapes.session(session, name));
	}

	/** Who wanted it so, and why. */
	record Why(Party by, SessionMove.Reason reason, String words) {

		static Why of(Call call) {
			String words = call.value("--words").orElse("");
			SessionMove.Reason reason = call.choice("--reason", SessionMove.Reason.class).or(() -> words.isBlank() ? Optional.empty() : Optional.of(SessionMove.Reason.OTHER))
					.orElseThrow(() -> call.wrong("wrong.missing", "--reason"));
			if (reason == SessionMove.Reason.OTHER && words.isBlank()) {
				throw call.wrong("wrong.missing", "--words");
			}
			return new Why(call.choice("--by", Party.class).orElse(Party.MANAGER), reason, words);
		}
	}
}
