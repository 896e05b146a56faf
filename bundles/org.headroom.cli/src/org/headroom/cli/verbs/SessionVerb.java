package org.headroom.cli.verbs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Columns;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.words.Words;

/** {@code session [NAME]}: running and planned sessions, or all of one person; the group of all that can be done with one. */
final class SessionVerb implements Verb {
	private static final int AHEAD_DAYS = 90;

	@Override
	public String name() {
		return "session";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new SessionListVerb(), new SessionShowVerb(), new SessionReportVerb(), new SessionFindVerb(), new SessionPlanVerb(), new SessionRunVerb(), new SessionResumeVerb(), new SessionDeferVerb(), new SessionUndeferVerb(),
				new SessionCancelVerb(), new SessionReopenVerb(), new SessionUnplanVerb(), new SessionFinishVerb());
	}

	@Override
	public Exit run(Call call) {
		return list(call, Optional.empty());
	}

	/** {@code session list [NAME]}. */
	private static final class SessionListVerb implements Verb {

		@Override
		public String name() {
			return "list";
		}

		@Override
		public void describe(Signature signature) {
			signature.words("NAME", false);
		}

		@Override
		public Exit run(Call call) {
			return list(call, call.words(0));
		}
	}

	private static Exit list(Call call, Optional<String> name) {
		Sessions sessions = call.desk().port(Sessions.class);
		Optional<Person> person = name.map(new Persons(call.desk())::one);
		List<CoachingSession> found = person.map(each -> sessions.of(each.id())).orElseGet(() -> Stream.concat(sessions.running().stream(),
				sessions.planned(call.desk().today(), call.desk().today().plusDays(AHEAD_DAYS)).stream()).toList());
		Map<Long, Person> people = call.desk().port(People.class).all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
		Function<CoachingSession, Optional<String>> whose = session -> Optional.ofNullable(people.get(session.personId())).map(Person::name);
		return call.show(() -> text(call, found, whose),
				() -> new Json().all("sessions", found.stream().map(session -> Shapes.session(session, whose.apply(session)))));
	}

	private static Page text(Call call, List<CoachingSession> sessions, Function<CoachingSession, Optional<String>> whose) {
		Words words = call.words(SessionVerb.class);
		if (sessions.isEmpty()) {
			return new Page().sentence(words.say("session.none"));
		}
		Said said = new Said(call.desk());
		Columns columns = new Columns().text(words.say("session.person")).text(words.say("session.when")).text(words.say("session.kind")).text(words.say("session.state"))
				.number(words.say("session.minutes")).text(words.say("session.id"));
		sessions.stream().sorted(Comparator.comparing((CoachingSession session) -> session.state())).forEach(session -> columns.row(whose.apply(session).orElse(Said.NONE),
				session.endedAt().map(Said::dayOf).map(said::weekday).or(() -> session.plannedFor().map(said::moment))
						.or(() -> session.startedAt().map(Said::dayOf).map(said::weekday)).orElse(Said.NONE),
				said.kind(session.kind()), said.state(session.state()), session.minutes() == 0 ? Said.NONE : said.count(session.minutes()), Long.toString(session.id())));
		return new Page().table(columns);
	}
}
