package org.headroom.cli.verbs;

import java.time.LocalDate;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.today.NotNow;
import org.headroom.domain.workspace.Settings;

/** {@code today not-now NAME}: puts a suggestion off, with the reason; {@code --undo} takes that back. */
final class NotNowVerb implements Verb {
	private static final int USUAL_DAYS = 7;

	@Override
	public String name() {
		return "not-now";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME", true).option("--until", "DAY").option("--reason", "REASON").flag("--undo");
	}

	@Override
	public Exit run(Call call) {
		Person person = new Persons(call.desk()).one(call.word(0));
		NotNow notNow = new NotNow(call.desk().port(Settings.class));
		if (call.has("--undo")) {
			notNow.takeBack(person.id());
			return call.show(() -> new Page().sentence(call.words(NotNowVerb.class).say("notNow.undone", person.name())), () -> Shapes.person(person));
		}
		LocalDate until = call.day("--until").orElse(call.desk().today().plusDays(USUAL_DAYS));
		SessionMove.Reason reason = call.choice("--reason", SessionMove.Reason.class).orElse(SessionMove.Reason.NOTHING_TO_BRING);
		notNow.say(person.id(), until, reason);
		return call.show(() -> new Page().sentence(call.words(NotNowVerb.class).say("notNow.done", person.name(), new Said(call.desk()).day(until))),
				() -> new Json().put("person", Shapes.person(person)).put("until", until).put("reason", reason));
	}
}
