package org.headroom.cli.verbs;

import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.talk.Talk;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.method.Method;

/**
 * {@code session run NAME}: holds a session in the terminal. One that is running with the person goes on; one
 * planned for today is begun; else a new one begins.
 */
final class SessionRunVerb implements Verb {
	private static final String USUAL_METHOD = "grow";

	@Override
	public String name() {
		return "run";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME", true).option("--method", "METHOD").option("--kind", "KIND");
	}

	@Override
	public Exit run(Call call) {
		Desk desk = call.desk();
		Optional<SessionKind> kind = call.choice("--kind", SessionKind.class);
		Persons persons = new Persons(desk);
		Person person = persons.one(call.word(0));
		List<CoachingSession> sessions = desk.port(Sessions.class).of(person.id());
		SessionRoom room = SessionShowVerb.room(desk);
		Optional<CoachingSession> running = sessions.stream().filter(session -> session.state() == SessionState.RUNNING).findFirst();
		if (running.isPresent()) {
			call.terminal().tell(call.words(SessionRunVerb.class).say("session.goesOn", person.name()));
			return hold(call, room.open(running.get().id()));
		}
		persons.stillHere(person);
		Method method = method(call);
		Optional<CoachingSession> today = sessions.stream().filter(session -> session.state() == SessionState.PLANNED && kind.map(session.kind()::equals).orElse(true)
				&& session.plannedFor().filter(when -> when.toLocalDate().equals(desk.today())).isPresent()).findFirst();
		return hold(call, today.map(session -> room.begin(session.id(), method)).orElseGet(() -> room.begin(person, kind.orElse(SessionKind.DEVELOPMENT), method)));
	}

	/** Asked for JSON, it talks on the error stream and answers with the whole session, however it ended. */
	static Exit hold(Call call, OpenSession open) {
		if (!call.json()) {
			return new Talk(call, open).hold();
		}
		Exit exit = new Talk(call.aside(), open).hold();
		OpenSession held = SessionShowVerb.room(call.desk()).open(open.session().id());
		call.terminal().say(SessionShowVerb.json(call, held).toString());
		return exit;
	}

	static Method method(Call call) {
		String id = call.value("--method").orElse(USUAL_METHOD);
		return call.desk().methods().method(id).orElseThrow(() -> new Refused(Exit.NOT_FOUND, call.words(SessionRunVerb.class).say("method.unknown", id),
				call.desk().methods().all().stream().map(method -> method.id() + "  " + method.title().in(call.desk().locale())).toList()));
	}
}
