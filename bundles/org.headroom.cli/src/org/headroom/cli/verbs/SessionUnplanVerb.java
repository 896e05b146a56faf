package org.headroom.cli.verbs;

import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;

/** {@code session unplan NAME}: takes back the plan made last, as if it had not been made. */
final class SessionUnplanVerb implements Verb {

	@Override
	public String name() {
		return "unplan";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true);
	}

	@Override
	public Exit run(Call call) {
		CoachingSession session = new Found(call).freshPlan(call.word(0));
		SessionShowVerb.room(call.desk()).unplan(session.id());
		Optional<String> name = call.desk().port(People.class).byId(session.personId()).map(Person::name);
		return call.show(() -> new Page().sentence(call.words(SessionUnplanVerb.class).say("session.unplanned", name.orElse(""))), () -> Shapes.session(session, name));
	}
}
