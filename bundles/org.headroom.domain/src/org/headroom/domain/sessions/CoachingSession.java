package org.headroom.domain.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One meeting of a manager and a salesperson. Mapped by the persistence bundle; not thread-safe. What was
 * said in it are records of their own ({@link RecordedAnswer}, {@link Insight}, {@link Commitment}), so that
 * each is on disk as soon as it is typed.
 */
public class CoachingSession {
	private long id;
	private long personId;
	private Long managerId;
	private SessionKind kind;
	private SessionState state;
	private String methodId;
	private String methodVersion;
	private String snapshotId;
	private String stageId;
	private String rounds;
	private Long followsId;
	private LocalDateTime plannedFor;
	private Instant startedAt;
	private Instant endedAt;
	private int minutes;
	private int version;

	/** For the mapping only. */
	protected CoachingSession() {
	}

	public CoachingSession(long id, long personId, SessionKind kind) {
		this.id = id;
		this.personId = personId;
		this.kind = Objects.requireNonNull(kind);
		this.state = SessionState.PLANNED;
		this.methodId = "";
		this.methodVersion = "";
		this.snapshotId = "";
		this.stageId = "";
		this.rounds = "";
	}

	public void heldBy(long manager) {
		managerId = manager;
	}

	public void planFor(LocalDateTime when) {
		requireOpen();
		plannedFor = Objects.requireNonNull(when);
	}

	/** @param snapshot id of the method's definition kept with the session */
	public void start(String method, String ofVersion, String snapshot, String firstStage, Instant now) {
		requireOpen();
		methodId = method;
		methodVersion = ofVersion;
		snapshotId = snapshot;
		stageId = firstStage;
		startedAt = now;
		state = SessionState.RUNNING;
	}

	/** It goes on from a finished session of the same two on the same method; kept, so that later sessions change nothing about it. */
	public void follow(long earlierSession) {
		requireOpen();
		followsId = earlierSession;
	}

	public void moveTo(String stage) {
		requireRunning();
		stageId = Objects.requireNonNull(stage);
	}

	/** To a stage with these rounds begun, both at once: a process killed here leaves the session before it or after it. */
	public void moveTo(String stage, Map<String, Integer> begun) {
		moveTo(stage);
		rounds = Rounds.write(begun);
	}

	public void countMinutes(Duration spent) {
		minutes = (int) Math.max(0, (spent.toSeconds() + 30) / 60);
	}

	public void finish(Instant now) {
		requireRunning();
		endedAt = now;
		state = SessionState.FINISHED;
	}

	public void cancel(Instant now) {
		requireOpen();
		endedAt = now;
		state = SessionState.CANCELLED;
	}

	/** Back to the plan, on another day; what was typed stays. */
	public void deferTo(LocalDateTime when) {
		requireOpen();
		plannedFor = Objects.requireNonNull(when);
		state = SessionState.PLANNED;
	}

	/** A deferred session that had begun goes on in the stage where it was. */
	public void resume() {
		if (state != SessionState.PLANNED || startedAt == null) {
			throw new IllegalStateException("only a session that began and was deferred resumes: " + id);
		}
		state = SessionState.RUNNING;
	}

	/** Not cancelled after all: it runs where it began, else it is planned as before. */
	public void reopen() {
		if (state != SessionState.CANCELLED) {
			throw new IllegalStateException("only a cancelled session is reopened: " + id);
		}
		endedAt = null;
		state = startedAt == null ? SessionState.PLANNED : SessionState.RUNNING;
	}

	/** As it was before it was deferred or cancelled. */
	void takeBack(SessionState before, Optional<LocalDateTime> plan) {
		if (state != SessionState.PLANNED && state != SessionState.CANCELLED) {
			throw new IllegalStateException("the session went on meanwhile: " + id);
		}
		endedAt = null;
		plannedFor = plan.orElse(null);
		state = before;
	}

	void requireOpen() {
		if (state == SessionState.FINISHED || state == SessionState.CANCELLED) {
			throw new IllegalStateException("the session is over: " + id);
		}
	}

	private void requireRunning() {
		if (state != SessionState.RUNNING) {
			throw new IllegalStateException("the session is not running: " + id);
		}
	}

	public long id() {
		return id;
	}

	public long personId() {
		return personId;
	}

	public Optional<Long> managerId() {
		return Optional.ofNullable(managerId);
	}

	public SessionKind kind() {
		return kind;
	}

	public SessionState state() {
		return state;
	}

	/** Empty until it starts. */
	public String methodId() {
		return methodId;
	}

	/** Empty until it starts. */
	public String methodVersion() {
		return methodVersion;
	}

	/** Which kept definition it ran on; empty until it starts. */
	public String snapshotId() {
		return snapshotId;
	}

	/** The stage it is in; empty until it starts. */
	public String stageId() {
		return stageId;
	}

	/** Stage id to the round it is in, from 0; a stage that is not named is in its first. */
	public Map<String, Integer> rounds() {
		return Rounds.read(rounds);
	}

	/** The finished session this one goes on from. */
	public Optional<Long> followsId() {
		return Optional.ofNullable(followsId);
	}

	/** In the manager's own time zone. */
	public Optional<LocalDateTime> plannedFor() {
		return Optional.ofNullable(plannedFor);
	}

	public Optional<Instant> startedAt() {
		return Optional.ofNullable(startedAt);
	}

	/** When it was finished or cancelled. */
	public Optional<Instant> endedAt() {
		return Optional.ofNullable(endedAt);
	}

	/** Minutes spent in it: the sum of its stages, pauses left out. */
	public int minutes() {
		return minutes;
	}

	public boolean began() {
		return startedAt != null;
	}
}
