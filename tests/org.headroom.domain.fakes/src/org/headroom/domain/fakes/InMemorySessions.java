package org.headroom.domain.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.FoundWords;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.LastSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.StageTime;
import org.headroom.method.Method;

final class InMemorySessions implements Sessions {
	private record AnswerKey(long sessionId, String promptId, int round) {
	}

	private record TimeKey(long sessionId, String stageId) {
	}

	private final Map<Long, CoachingSession> sessions = new TreeMap<>();
	private final Map<String, Method> definitions = new HashMap<>();
	private final Map<AnswerKey, RecordedAnswer> answers = new LinkedHashMap<>();
	private final Map<TimeKey, StageTime> times = new LinkedHashMap<>();
	private final Map<Long, Insight> insights = new TreeMap<>();
	private final List<SessionMove> moves = new ArrayList<>();

	@Override
	public Optional<CoachingSession> byId(long id) {
		return Optional.ofNullable(sessions.get(id));
	}

	@Override
	public List<CoachingSession> of(long personId) {
		return where(session -> session.personId() == personId).sorted(Comparator.comparing(InMemorySessions::when).reversed()).toList();
	}

	private static Instant when(CoachingSession session) {
		return session.startedAt().or(() -> session.plannedFor().map(plan -> plan.atZone(ZoneId.systemDefault()).toInstant())).orElse(Instant.MIN);
	}

	private Stream<CoachingSession> where(Predicate<CoachingSession> wanted) {
		return sessions.values().stream().filter(wanted);
	}

	@Override
	public List<CoachingSession> running() {
		return where(session -> session.state() == SessionState.RUNNING).toList();
	}

	@Override
	public List<CoachingSession> planned(LocalDate from, LocalDate to) {
		return where(session -> session.state() == SessionState.PLANNED
				&& session.plannedFor().map(LocalDateTime::toLocalDate).filter(day -> !day.isBefore(from) && !day.isAfter(to)).isPresent())
				.sorted(Comparator.comparing(session -> session.plannedFor().orElseThrow())).toList();
	}

	@Override
	public List<CoachingSession> finishedSince(Instant since) {
		return finished().filter(session -> !session.endedAt().orElseThrow().isBefore(since)).toList();
	}

	private Stream<CoachingSession> finished() {
		return where(session -> session.state() == SessionState.FINISHED);
	}

	@Override
	public List<LastSession> last() {
		Map<List<Object>, LastSession> last = new HashMap<>();
		finished().map(session -> new LastSession(session.personId(), session.kind(), session.endedAt().orElseThrow()))
				.forEach(each -> last.merge(List.<Object>of(each.personId(), each.kind()), each, (one, other) -> one.endedAt().isAfter(other.endedAt()) ? one : other));
		return List.copyOf(last.values());
	}

	@Override
	public void save(CoachingSession session) {
		sessions.put(session.id(), session);
	}

	@Override
	public String keep(Method definition) {
		String id = definition.id() + "@" + definition.version();
		definitions.put(id, definition);
		return id;
	}

	@Override
	public Optional<Method> definition(String snapshotId) {
		return Optional.ofNullable(definitions.get(snapshotId));
	}

	@Override
	public List<RecordedAnswer> answers(long sessionId) {
		return answers.values().stream().filter(answer -> answer.sessionId() == sessionId).toList();
	}

	@Override
	public void record(RecordedAnswer answer) {
		AnswerKey key = new AnswerKey(answer.sessionId(), answer.promptId(), answer.round());
		if (answer.answer().isEmpty()) {
			answers.remove(key);
		} else {
			answers.put(key, answer);
		}
	}

	@Override
	public List<StageTime> stageTimes(long sessionId) {
		return times.values().stream().filter(time -> time.sessionId() == sessionId).toList();
	}

	@Override
	public void record(StageTime time) {
		times.put(new TimeKey(time.sessionId(), time.stageId()), time);
	}

	@Override
	public List<Insight> insights(long sessionId) {
		return insights.values().stream().filter(insight -> insight.sessionId() == sessionId).toList();
	}

	@Override
	public List<Insight> insightsOf(long personId) {
		return insights.values().stream().filter(insight -> insight.personId() == personId).sorted(Comparator.comparing(Insight::at).reversed()).toList();
	}

	@Override
	public void record(Insight insight) {
		if (insight.words().isBlank()) {
			insights.remove(insight.id());
		} else {
			insights.put(insight.id(), insight);
		}
	}

	@Override
	public List<FoundWords> containing(List<String> words, int most) {
		Stream<FoundWords> said = answers.values().stream().map(each -> new FoundWords(each.sessionId(), sessions.get(each.sessionId()).personId(), FoundWords.Kind.ANSWER,
				each.promptId(), each.answer().plain(Locale.ROOT), each.visibility(), each.at()));
		Stream<FoundWords> seen = insights.values().stream()
				.map(each -> new FoundWords(each.sessionId(), each.personId(), FoundWords.Kind.INSIGHT, "", each.words(), each.visibility(), each.at()));
		return Stream.concat(said, seen).filter(each -> words.stream().allMatch(each.text().toLowerCase(Locale.ROOT)::contains))
				.sorted(Comparator.comparing(FoundWords::at).reversed()).limit(most).toList();
	}

	@Override
	public void record(SessionMove move) {
		moves.add(move);
	}

	@Override
	public List<SessionMove> moves(long personId) {
		return moves.stream().filter(move -> move.personId() == personId).toList();
	}

	@Override
	public void forgetMove(long moveId) {
		moves.removeIf(move -> move.id() == moveId);
	}

	@Override
	public void removePlan(long sessionId) {
		byId(sessionId).ifPresent(session -> {
			if (session.state() != SessionState.PLANNED || session.began() || moves.stream().anyMatch(move -> move.sessionId() == sessionId)) {
				throw new IllegalStateException("something came of the plan: " + sessionId);
			}
			sessions.remove(sessionId);
		});
	}
}
