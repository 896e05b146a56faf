package org.headroom.persistence.ports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.FoundWords;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.LastSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.StageTime;
import org.headroom.method.Method;
import org.headroom.method.MethodText;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.persistence.sql.Moments;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;

/** Sessions; what was recorded in them is kept by {@link SessionRecords}, what they ran on by {@link Definitions}. */
public final class JpaSessions implements Sessions {
	static final Rows<CoachingSession> SESSIONS = Rows.of(CoachingSession.class);
	private static final String SELECT = "SELECT " + SESSIONS.columns() + " FROM coaching_session ";
	private static final String LAST = "SELECT person_id, kind, MAX(ended_at) FROM coaching_session WHERE state = 'FINISHED' GROUP BY person_id, kind";

	private static final String REMOVE_PLAN = """
			DELETE FROM coaching_session WHERE id = ? AND state = 'PLANNED' AND started_at IS NULL
			AND NOT EXISTS (SELECT 1 FROM session_move WHERE session_id = coaching_session.id)""";

	private final Database database;
	private final Mapping mapping;
	private final SessionRecords records;
	private final Definitions definitions;
	private final SaidWords search;

	public JpaSessions(Database database, Mapping mapping, MethodText text) {
		this.database = database;
		this.mapping = mapping;
		this.records = new SessionRecords(database);
		this.definitions = new Definitions(database, text);
		this.search = new SaidWords(database);
	}

	@Override
	public Optional<CoachingSession> byId(long id) {
		return database.call("reading a session", connection -> Sql.first(connection, SELECT + "WHERE id = ?", SESSIONS, id));
	}

	@Override
	public List<CoachingSession> of(long personId) {
		return list("WHERE person_id = ?", personId).stream().sorted(Comparator.comparing(JpaSessions::when).thenComparing(CoachingSession::id).reversed()).toList();
	}

	/** A plan is a time on the wall, which only the machine the manager sits at can put among moments. */
	private static Instant when(CoachingSession session) {
		return session.startedAt().or(() -> session.plannedFor().map(plan -> plan.atZone(ZoneId.systemDefault()).toInstant())).orElse(Instant.MIN);
	}

	@Override
	public List<CoachingSession> running() {
		return list("WHERE state = 'RUNNING' ORDER BY started_at, id");
	}

	@Override
	public List<CoachingSession> planned(LocalDate from, LocalDate to) {
		return list("WHERE state = 'PLANNED' AND CAST(planned_for AS DATE) BETWEEN ? AND ? ORDER BY planned_for, id", from, to);
	}

	@Override
	public List<CoachingSession> finishedSince(Instant since) {
		return list("WHERE state = 'FINISHED' AND ended_at >= ? ORDER BY ended_at, id", since);
	}

	private List<CoachingSession> list(String where, Object... arguments) {
		return database.call("reading sessions", connection -> Sql.list(connection, SELECT + where, SESSIONS, arguments));
	}

	@Override
	public List<LastSession> last() {
		return database.call("reading last sessions", connection -> Sql.list(connection, LAST,
				row -> new LastSession(row.getLong(1), SessionKind.valueOf(row.getString(2)), Moments.of(row.getLong(3)))));
	}

	@Override
	public void save(CoachingSession session) {
		mapping.save("session " + session.id(), session);
	}

	@Override
	public String keep(Method definition) {
		return definitions.keep(definition);
	}

	@Override
	public Optional<Method> definition(String snapshotId) {
		return definitions.find(snapshotId);
	}

	@Override
	public List<RecordedAnswer> answers(long sessionId) {
		return records.answers(sessionId);
	}

	@Override
	public void record(RecordedAnswer answer) {
		records.record(answer);
	}

	@Override
	public List<StageTime> stageTimes(long sessionId) {
		return records.stageTimes(sessionId);
	}

	@Override
	public void record(StageTime time) {
		records.record(time);
	}

	@Override
	public List<Insight> insights(long sessionId) {
		return records.insights(sessionId);
	}

	@Override
	public List<Insight> insightsOf(long personId) {
		return records.insightsOf(personId);
	}

	@Override
	public void record(Insight insight) {
		records.record(insight);
	}

	@Override
	public List<FoundWords> containing(List<String> words, int most) {
		return search.containing(words, most);
	}

	@Override
	public void record(SessionMove move) {
		records.record(move);
	}

	@Override
	public List<SessionMove> moves(long personId) {
		return records.moves(personId);
	}

	@Override
	public void forgetMove(long moveId) {
		records.forgetMove(moveId);
	}

	@Override
	public void removePlan(long sessionId) {
		int removed = database.call("taking a plan away", connection -> Sql.update(connection, REMOVE_PLAN, sessionId));
		if (removed == 0 && byId(sessionId).isPresent()) {
			throw new IllegalStateException("something came of the plan: " + sessionId);
		}
	}
}
