package org.headroom.domain.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headroom.method.Method;

/** A port: sessions and what was recorded in them. */
public interface Sessions {

	Optional<CoachingSession> byId(long id);

	/** All of a person, the newest first (by start, else by plan). */
	List<CoachingSession> of(long personId);

	/** Sessions that are running; more than one when a process was killed and another was started. */
	List<CoachingSession> running();

	/** Planned ones from that day to that day, both inclusive, by time. */
	List<CoachingSession> planned(LocalDate from, LocalDate to);

	/** Finished ones that ended at or after {@code since}, for coverage. */
	List<CoachingSession> finishedSince(Instant since);

	/** For each person, when the last finished session of each kind was: the Team view's "days since". */
	List<LastSession> last();

	/** Adds or updates. */
	void save(CoachingSession session);

	/** Keeps a definition and answers its id: the same definition is kept once. */
	String keep(Method definition);

	/** A definition kept before. */
	Optional<Method> definition(String snapshotId);

	List<RecordedAnswer> answers(long sessionId);

	/** Adds the answer or replaces the one of the same prompt and round; an empty answer takes it away. */
	void record(RecordedAnswer answer);

	List<StageTime> stageTimes(long sessionId);

	void record(StageTime time);

	List<Insight> insights(long sessionId);

	/** Insights of a person over all sessions, the newest first. */
	List<Insight> insightsOf(long personId);

	/** Adds or replaces by id; with blank words takes it away. */
	void record(Insight insight);

	/** Answers and insights that hold all these words, in lower case, somewhere in one of them; the newest first, at most so many. */
	List<FoundWords> containing(List<String> words, int most);

	void record(SessionMove move);

	List<SessionMove> moves(long personId);

	/** A move that was taken back at once was none. */
	void forgetMove(long moveId);

	/**
	 * Takes a plan away that nothing came of; does nothing where there is none.
	 *
	 * @throws IllegalStateException when it began, was cancelled or was deferred: what happened stays
	 */
	void removePlan(long sessionId);
}
