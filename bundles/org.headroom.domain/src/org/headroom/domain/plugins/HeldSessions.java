package org.headroom.domain.plugins;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.MethodVersion;
import org.headroom.method.Stage;
import org.headroom.method.code.SessionFact;

/** Sessions as plugins and rules of methods look at them. */
final class HeldSessions {
	private final Sessions sessions;
	private final Clock clock;

	HeldSessions(Workspace workspace, Clock clock) {
		this.sessions = workspace.port(Sessions.class);
		this.clock = clock;
	}

	/** Finished ones with this person, the newest first. */
	List<CoachingSession> finished(long personId) {
		return sessions.of(personId).stream().filter(each -> each.state() == SessionState.FINISHED)
				.sorted(Comparator.comparing((CoachingSession each) -> each.endedAt().orElse(Instant.MIN)).thenComparing(CoachingSession::id).reversed()).toList();
	}

	/** Without what is the manager's own, and as its own version has it: for whoever is not that session's method. */
	SessionFact foreign(CoachingSession session) {
		return fact(session, answers(sessions.answers(session.id()), Reader.REPORT), session.rounds());
	}

	/** As today's version of its method understands it. */
	SessionFact own(CoachingSession session, Method today, Reader reader) {
		return understood(session, sessions.answers(session.id()), today, reader);
	}

	/** The one at hand, be it over or not. */
	SessionFact own(OpenSession open, Reader reader) {
		return understood(open.session(), open.answers(), open.method(), reader);
	}

	private SessionFact understood(CoachingSession session, List<RecordedAnswer> recorded, Method today, Reader reader) {
		MethodVersion from = MethodVersion.parse(session.methodVersion());
		Map<String, Integer> rounds = new HashMap<>();
		session.rounds().forEach((stage, round) -> today.stage(from, stage).map(Stage::id).ifPresent(id -> rounds.merge(id, round, Math::max)));
		return fact(session, today.understand(from, answers(recorded, reader)), rounds);
	}

	private SessionFact fact(CoachingSession session, Map<String, Answer> answers, Map<String, Integer> rounds) {
		Map<String, Integer> counted = new HashMap<>();
		rounds.forEach((stage, round) -> counted.put(stage, round + 1));
		return new SessionFact(day(session), session.methodId(), MethodVersion.parse(session.methodVersion()), session.minutes(), answers, counted);
	}

	LocalDate day(CoachingSession session) {
		return LocalDate.ofInstant(session.endedAt().or(session::startedAt).orElse(Instant.now(clock)), clock.getZone());
	}

	private static Map<String, Answer> answers(List<RecordedAnswer> recorded, Reader reader) {
		Map<String, Answer> latest = new LinkedHashMap<>();
		recorded.stream().filter(each -> reader.sees(each.visibility())).sorted(Comparator.comparingInt(RecordedAnswer::round))
				.forEach(each -> latest.put(each.promptId(), each.answer()));
		return latest;
	}

	/** The earlier ones of the same two on the same method, the oldest first. */
	List<CoachingSession> before(OpenSession open) {
		Optional<Instant> end = open.session().endedAt();
		return finished(open.person().id()).reversed().stream().filter(each -> each.methodId().equals(open.method().id()) && each.id() != open.session().id())
				.filter(each -> end.isEmpty() || !each.endedAt().orElse(Instant.MAX).isAfter(end.get())).toList();
	}
}
