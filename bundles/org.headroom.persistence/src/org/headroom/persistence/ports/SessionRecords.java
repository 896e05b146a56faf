package org.headroom.persistence.ports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.StageTime;
import org.headroom.method.AnswerText;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Moments;
import org.headroom.persistence.sql.Sql;

/** What was said and done in sessions: records without a version, the last word counts. */
final class SessionRecords {
	private static final String ANSWERS = """
			SELECT session_id, stage_id, prompt_id, round_no, body, visibility, answered_at FROM answer
			WHERE session_id = ? ORDER BY answered_at, prompt_id, round_no""";
	private static final String UPDATE_ANSWER = """
			UPDATE answer SET stage_id = ?, body = ?, visibility = ?, answered_at = ? WHERE session_id = ? AND prompt_id = ? AND round_no = ?""";
	private static final String INSERT_ANSWER = """
			INSERT INTO answer (stage_id, body, visibility, answered_at, session_id, prompt_id, round_no) VALUES (?, ?, ?, ?, ?, ?, ?)""";
	private static final String INSIGHTS = "SELECT id, session_id, person_id, words, origin, visibility, seen_at FROM insight ";
	private static final String UPDATE_INSIGHT = "UPDATE insight SET words = ?, origin = ?, visibility = ? WHERE id = ?";
	private static final String INSERT_INSIGHT = """
			INSERT INTO insight (id, session_id, person_id, words, origin, visibility, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?)""";
	private static final String MOVES = """
			SELECT id, session_id, person_id, kind, moved_by, reason, words, moved_at, was_state, was_planned_for FROM session_move
			WHERE person_id = ? ORDER BY moved_at, id""";
	private static final String INSERT_MOVE = """
			INSERT INTO session_move (id, session_id, person_id, kind, moved_by, reason, words, moved_at, was_state, was_planned_for)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final Database database;

	SessionRecords(Database database) {
		this.database = database;
	}

	List<RecordedAnswer> answers(long sessionId) {
		return database.call("reading answers", connection -> Sql.list(connection, ANSWERS, SessionRecords::answer, sessionId));
	}

	private static RecordedAnswer answer(ResultSet row) throws SQLException {
		return new RecordedAnswer(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), AnswerText.read(row.getString(5)),
				Visibility.valueOf(row.getString(6)), Moments.of(row.getLong(7)));
	}

	void record(RecordedAnswer answer) {
		if (answer.answer().isEmpty()) {
			database.run("taking an answer away", connection -> Sql.update(connection,
					"DELETE FROM answer WHERE session_id = ? AND prompt_id = ? AND round_no = ?", answer.sessionId(), answer.promptId(), answer.round()));
			return;
		}
		Object[] values = { answer.stageId(), AnswerText.write(answer.answer()), answer.visibility(), answer.at(), answer.sessionId(), answer.promptId(),
				answer.round() };
		database.run("keeping an answer", connection -> {
			if (Sql.update(connection, UPDATE_ANSWER, values) == 0) {
				Sql.update(connection, INSERT_ANSWER, values);
			}
		});
	}

	List<StageTime> stageTimes(long sessionId) {
		return database.call("reading stage times", connection -> Sql.list(connection,
				"SELECT session_id, stage_id, seconds, done FROM stage_time WHERE session_id = ? ORDER BY stage_id",
				row -> new StageTime(row.getLong(1), row.getString(2), row.getInt(3), row.getBoolean(4)), sessionId));
	}

	void record(StageTime time) {
		Object[] values = { time.seconds(), time.done(), time.sessionId(), time.stageId() };
		database.run("keeping a stage time", connection -> {
			if (Sql.update(connection, "UPDATE stage_time SET seconds = ?, done = ? WHERE session_id = ? AND stage_id = ?", values) == 0) {
				Sql.update(connection, "INSERT INTO stage_time (seconds, done, session_id, stage_id) VALUES (?, ?, ?, ?)", values);
			}
		});
	}

	List<Insight> insights(long sessionId) {
		return insights("WHERE session_id = ? ORDER BY seen_at, id", sessionId);
	}

	List<Insight> insightsOf(long personId) {
		return insights("WHERE person_id = ? ORDER BY seen_at DESC, id DESC", personId);
	}

	private List<Insight> insights(String where, long id) {
		return database.call("reading insights", connection -> Sql.list(connection, INSIGHTS + where, row -> new Insight(row.getLong(1), row.getLong(2),
				row.getLong(3), row.getString(4), Party.valueOf(row.getString(5)), Visibility.valueOf(row.getString(6)), Moments.of(row.getLong(7))), id));
	}

	void record(Insight insight) {
		if (insight.words().isBlank()) {
			database.run("taking an insight away", connection -> Sql.update(connection, "DELETE FROM insight WHERE id = ?", insight.id()));
			return;
		}
		database.run("keeping an insight", connection -> {
			if (Sql.update(connection, UPDATE_INSIGHT, insight.words(), insight.origin(), insight.visibility(), insight.id()) == 0) {
				Sql.update(connection, INSERT_INSIGHT, insight.id(), insight.sessionId(), insight.personId(), insight.words(), insight.origin(),
						insight.visibility(), insight.at());
			}
		});
	}

	void record(SessionMove move) {
		Optional<LocalDateTime> plan = move.before().flatMap(SessionMove.Before::plannedFor);
		database.run("keeping a move", connection -> Sql.update(connection, INSERT_MOVE, move.id(), move.sessionId(), move.personId(), move.kind(), move.by(),
				move.reason(), move.words(), move.at(), move.before().map(SessionMove.Before::state).orElse(null), plan.orElse(null)));
	}

	List<SessionMove> moves(long personId) {
		return database.call("reading moves", connection -> Sql.list(connection, MOVES, row -> new SessionMove(row.getLong(1), row.getLong(2), row.getLong(3),
				SessionMove.Kind.valueOf(row.getString(4)), Party.valueOf(row.getString(5)), SessionMove.Reason.valueOf(row.getString(6)), row.getString(7),
				Moments.of(row.getLong(8)), before(row)), personId));
	}

	/** Moves kept by an older Headroom do not say. */
	private static Optional<SessionMove.Before> before(ResultSet row) throws SQLException {
		Optional<LocalDateTime> plan = Optional.ofNullable(row.getObject(10, LocalDateTime.class));
		return Optional.ofNullable(row.getString(9)).map(state -> new SessionMove.Before(SessionState.valueOf(state), plan));
	}

	void forgetMove(long moveId) {
		database.run("forgetting a move", connection -> Sql.update(connection, "DELETE FROM session_move WHERE id = ?", moveId));
	}
}
