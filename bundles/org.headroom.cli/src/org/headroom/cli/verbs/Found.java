package org.headroom.cli.verbs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Refused;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.words.Words;

/** Finds the session or the goal that is meant: by its id, or by whose it is when there is only one. */
final class Found {
	private static final String ID = "[0-9]{6,19}";

	private final Call call;
	private final Words words;

	Found(Call call) {
		this.call = call;
		this.words = call.words(Found.class);
	}

	/** Running before planned, the next planned first. */
	CoachingSession openSession(String whose) {
		return session(whose, session -> session.state() == SessionState.RUNNING || session.state() == SessionState.PLANNED)
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("session.noneOpen", whose)));
	}

	CoachingSession runningSession(String whose) {
		return session(whose, session -> session.state() == SessionState.RUNNING)
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("session.noneRunning", whose)));
	}

	/** Running, else one that began and was put off. */
	CoachingSession begunSession(String whose) {
		return session(whose, session -> session.state() == SessionState.RUNNING || session.state() == SessionState.PLANNED && session.began())
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("session.noneBegun", whose)));
	}

	/** Running, else the last that was held. */
	CoachingSession readableSession(String whose) {
		return session(whose, CoachingSession::began).orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("session.noneHeld", whose)));
	}

	/** The one cancelled last. */
	CoachingSession cancelledSession(String whose) {
		return session(whose, session -> session.state() == SessionState.CANCELLED, Comparator.comparing((CoachingSession session) -> session.endedAt().orElseThrow()).reversed())
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("session.noneCancelled", whose)));
	}

	/** The one put off last, today. */
	CoachingSession deferredSession(String whose) {
		SessionRoom room = SessionShowVerb.room(call.desk());
		return session(whose, session -> room.slip(session.id()).isPresent(), Comparator.comparing((CoachingSession session) -> room.slip(session.id()).orElseThrow().move().at()).reversed())
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("session.noneDeferred", whose)));
	}

	/** The plan made last of which nothing came: not begun, not put off. */
	CoachingSession freshPlan(String whose) {
		Sessions sessions = call.desk().port(Sessions.class);
		Predicate<CoachingSession> moved = session -> sessions.moves(session.personId()).stream().anyMatch(move -> move.sessionId() == session.id());
		return session(whose, session -> session.state() == SessionState.PLANNED && !session.began() && !moved.test(session), Comparator.comparing(CoachingSession::id).reversed())
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("session.nonePlanned", whose)));
	}

	/** Running before others, then the next planned, then the latest. */
	private Optional<CoachingSession> session(String whose, Predicate<CoachingSession> wanted) {
		return session(whose, wanted, Comparator.comparing((CoachingSession session) -> session.state() != SessionState.RUNNING)
				.thenComparing(session -> session.state() == SessionState.PLANNED ? session.plannedFor().map(Object::toString).orElse("") : "")
				.thenComparing(session -> session.startedAt().map(at -> -at.toEpochMilli()).orElse(0L)));
	}

	private Optional<CoachingSession> session(String whose, Predicate<CoachingSession> wanted, Comparator<CoachingSession> first) {
		Sessions sessions = call.desk().port(Sessions.class);
		if (whose.matches(ID)) {
			Optional<CoachingSession> byId = sessions.byId(Long.parseLong(whose));
			if (byId.isPresent()) {
				return byId.filter(wanted);
			}
		}
		Person person = new Persons(call.desk()).one(whose);
		return sessions.of(person.id()).stream().filter(wanted).min(first);
	}

	/** An open goal: by id, by whose it is, or by a part of its title. */
	Goal openGoal(String which) {
		Goals goals = call.desk().port(Goals.class);
		if (which.matches(ID)) {
			Optional<Goal> byId = goals.byId(Long.parseLong(which));
			if (byId.isPresent()) {
				return byId.get();
			}
		}
		String part = which.toLowerCase(call.desk().locale());
		List<Goal> titled = goals.open().stream().filter(goal -> goal.title().toLowerCase(call.desk().locale()).contains(part)).toList();
		return titled.isEmpty() ? only(which, goals.of(new Persons(call.desk()).one(which).id()).stream().filter(goal -> goal.state() == GoalState.OPEN).toList())
				: only(which, titled);
	}

	private Goal only(String which, List<Goal> goals) {
		if (goals.size() == 1) {
			return goals.getFirst();
		}
		throw goals.isEmpty() ? new Refused(Exit.NOT_FOUND, words.say("goal.noneOpen", which))
				: new Refused(Exit.NOT_FOUND, words.say("goal.ambiguous", which), goals.stream().map(goal -> goal.id() + "  " + goal.title()).toList());
	}
}
