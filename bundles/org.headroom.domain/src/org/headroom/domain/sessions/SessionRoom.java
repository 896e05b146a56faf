package org.headroom.domain.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Answer;
import org.headroom.method.Closing;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Party;
import org.headroom.method.Stage;
import org.headroom.method.Step;
import org.headroom.method.Visibility;

/**
 * Use case: a coaching session from its plan to its end. Every call is on disk when it returns, so a killed
 * process loses at most what was not handed over yet. Off the display thread.
 */
public final class SessionRoom {
	private final Sessions sessions;
	private final Commitments commitments;
	private final Goals goals;
	private final People people;
	private final Settings settings;
	private final Clock clock;
	private final LongSupplier ids;
	private final Following follows;

	public SessionRoom(Workspace workspace, Clock clock, LongSupplier ids) {
		this.sessions = workspace.port(Sessions.class);
		this.commitments = workspace.port(Commitments.class);
		this.goals = workspace.port(Goals.class);
		this.people = workspace.port(People.class);
		this.settings = workspace.port(Settings.class);
		this.clock = clock;
		this.ids = ids;
		this.follows = new Following(sessions, clock);
	}

	/**
	 * Plans a session.
	 *
	 * @throws NoLongerHere when the person left
	 */
	public CoachingSession plan(Person person, SessionKind kind, LocalDateTime when) {
		CoachingSession session = make(person, kind);
		session.planFor(when);
		sessions.save(session);
		return session;
	}

	/**
	 * Begins a session that was not planned.
	 *
	 * @throws NoLongerHere when the person left
	 */
	public OpenSession begin(Person person, SessionKind kind, Method method) {
		return start(make(person, kind), method);
	}

	/** Begins a planned session; one that had begun and was deferred goes on where it was, on its own definition. */
	public OpenSession begin(long sessionId, Method method) {
		CoachingSession session = session(sessionId);
		if (!session.began()) {
			return start(session, method);
		}
		session.resume();
		sessions.save(session);
		return open(sessionId);
	}

	private CoachingSession make(Person person, SessionKind kind) {
		if (!person.active()) {
			throw new NoLongerHere(person.id());
		}
		CoachingSession session = new CoachingSession(ids.getAsLong(), person.id(), kind);
		settings.get(Settings.ME).map(Long::valueOf).or(person::managerId).ifPresent(session::heldBy);
		return session;
	}

	private OpenSession start(CoachingSession session, Method method) {
		Optional<CoachingSession> before = follows.before(session, method);
		before.ifPresent(earlier -> session.follow(earlier.id()));
		MethodRun run = MethodRun.begin(method, before.isPresent());
		session.start(method.id(), method.version().toString(), sessions.keep(method), run.at(), Instant.now(clock));
		sessions.save(session);
		return open(session.id());
	}

	/**
	 * Everything of a session that began.
	 *
	 * @throws NoSuchElementException when there is none, or its definition is not kept
	 */
	public OpenSession open(long sessionId) {
		CoachingSession session = session(sessionId);
		Method method = sessions.definition(session.snapshotId()).orElseThrow(() -> new NoSuchElementException("definition of session " + sessionId));
		return new OpenSession(session, people.byId(session.personId()).orElseThrow(), method, sessions.answers(sessionId), sessions.stageTimes(sessionId),
				sessions.insights(sessionId), commitments.ofSession(sessionId),
				goals.of(session.personId()).stream().filter(goal -> goal.sessionId().filter(id -> id == sessionId).isPresent()).toList(),
				follows.carried(session, method));
	}

	/** Keeps an answer to a prompt in the round its stage is in, or to a field; an empty one takes it away. */
	public void answer(OpenSession open, String promptId, Answer answer, Visibility visibility) {
		if (open.method().prompt(promptId).isEmpty()) {
			throw new NoSuchElementException("prompt " + promptId);
		}
		String stage = open.method().stageOf(promptId).map(Stage::id).orElse("");
		sessions.record(new RecordedAnswer(open.session().id(), stage, promptId, open.round(stage), answer, visibility, Instant.now(clock)));
	}

	/** Keeps what the session before offers for a prompt, as it was given then; does nothing where there is nothing on offer. */
	public void takeOver(OpenSession open, String promptId) {
		open.offered(promptId).ifPresent(carried -> answer(open, promptId, carried.answer(), carried.visibility()));
	}

	/**
	 * Goes to another stage, forward or back.
	 *
	 * @throws IllegalArgumentException when the method does not lead there from here
	 */
	public OpenSession enter(OpenSession open, String stageId) {
		OpenSession now = open(open.session().id());
		if (now.enterable().stream().noneMatch(stage -> stage.id().equals(stageId))) {
			throw new IllegalArgumentException("stage " + stageId + " can't be entered from " + now.session().stageId());
		}
		return move(now, new MethodRun(now.method(), now.followUp(), stageId, now.run().recorded()));
	}

	/**
	 * "Continue": on to the next stage, or around once more where a loop's criterion is not met, with new rounds for its stages. The
	 * face may show which it will be ({@code open.run().step()}) before. At the end it stays where it is.
	 */
	public OpenSession step(OpenSession open) {
		OpenSession now = open(open.session().id());
		Step step = now.run().step();
		return step instanceof Step.End ? now : move(now, now.run().take(step));
	}

	/**
	 * "Once more": around the loop that ends here, criterion or not, or through a repeatable stage again.
	 *
	 * @throws IllegalStateException when the method has no further round here; {@code open.run().again()} tells before
	 */
	public OpenSession again(OpenSession open) {
		OpenSession now = open(open.session().id());
		Step.Again again = now.run().again().orElseThrow(() -> new IllegalStateException("no further round in stage " + now.session().stageId()));
		return move(now, now.run().take(again));
	}

	private OpenSession move(OpenSession from, MethodRun to) {
		CoachingSession session = from.session();
		String left = session.stageId();
		sessions.record(new StageTime(session.id(), left, from.seconds(left), true));
		session.moveTo(to.at(), to.recorded().rounds());
		sessions.save(session);
		return open(session.id());
	}

	/** Adds time spent in the stage the session is in; called every few seconds while somebody works in it. */
	public void spend(OpenSession open, Duration time) {
		CoachingSession session = session(open.session().id());
		int before = sessions.stageTimes(session.id()).stream().filter(each -> each.stageId().equals(session.stageId())).mapToInt(StageTime::seconds).sum();
		sessions.record(new StageTime(session.id(), session.stageId(), before + (int) time.toSeconds(), false));
	}

	/** Keeps what the salesperson saw; returns it with its id. */
	public Insight insight(OpenSession open, String words, Party origin, Visibility visibility) {
		Insight insight = new Insight(ids.getAsLong(), open.session().id(), open.person().id(), words, origin, visibility, Instant.now(clock));
		sessions.record(insight);
		return insight;
	}

	/** Changes an insight; blank words take it away. */
	public void reword(Insight insight) {
		sessions.record(insight);
	}

	/** A new promise of the session, to be filled and {@linkplain #save saved}. */
	public Commitment commitment(OpenSession open, Party owner, String what) {
		Commitment commitment = new Commitment(ids.getAsLong(), open.person().id(), owner, what);
		commitment.agreedIn(open.session().id());
		return commitment;
	}

	public void save(Commitment commitment) {
		commitments.save(commitment);
	}

	public void remove(Commitment commitment) {
		commitments.remove(commitment.id());
	}

	/** Keeps a goal agreed in the session. */
	public void agree(OpenSession open, Goal goal) {
		goal.agreedIn(open.session().id());
		goals.save(goal);
	}

	/** Finishes the session if the method's requirements are met; else changes nothing and says what is missing. */
	public Closing finish(OpenSession open) {
		OpenSession now = open(open.session().id());
		Closing closing = now.run().closing();
		if (closing.isComplete()) {
			CoachingSession session = now.session();
			int seconds = now.times().stream().mapToInt(StageTime::seconds).sum();
			session.countMinutes(Duration.ofSeconds(seconds));
			session.finish(Instant.now(clock));
			sessions.save(session);
		}
		return closing;
	}

	/** Moves the session to another day and keeps who moved it and why. */
	public MovedSession defer(long sessionId, LocalDateTime when, Party by, SessionMove.Reason reason, String words) {
		CoachingSession session = session(sessionId);
		MovedSession moved = moving(session, SessionMove.Kind.DEFERRED, by, reason, words);
		session.deferTo(when);
		sessions.save(session);
		sessions.record(moved.move());
		return moved;
	}

	/** Ends the session without a result and keeps who cancelled it and why; what was typed stays readable. */
	public MovedSession cancel(long sessionId, Party by, SessionMove.Reason reason, String words) {
		CoachingSession session = session(sessionId);
		MovedSession moved = moving(session, SessionMove.Kind.CANCELLED, by, reason, words);
		session.cancel(Instant.now(clock));
		sessions.save(session);
		sessions.record(moved.move());
		return moved;
	}

	private MovedSession moving(CoachingSession session, SessionMove.Kind kind, Party by, SessionMove.Reason reason, String words) {
		session.requireOpen();
		SessionMove move = new SessionMove(ids.getAsLong(), session.id(), session.personId(), kind, by, reason, words, Instant.now(clock),
				Optional.of(new SessionMove.Before(session.state(), session.plannedFor())));
		return new MovedSession(move, session.state(), session.plannedFor());
	}

	/** It was a slip: the session is what it was, and no move is remembered. */
	public void takeBack(MovedSession moved) {
		CoachingSession session = session(moved.move().sessionId());
		session.takeBack(moved.before(), moved.plannedFor());
		sessions.save(session);
		sessions.forgetMove(moved.move().id());
	}

	/**
	 * What {@link #takeBack} needs for a session deferred today, whoever did it in whichever process; empty when the last thing that
	 * happened to its plan is something else or happened on an earlier day: that it was put off is remembered then.
	 */
	public Optional<MovedSession> slip(long sessionId) {
		CoachingSession session = session(sessionId);
		return sessions.moves(session.personId()).stream().filter(move -> move.sessionId() == sessionId).reduce((first, second) -> second)
				.filter(move -> session.state() == SessionState.PLANNED && move.kind() == SessionMove.Kind.DEFERRED && day(move.at()).equals(LocalDate.now(clock)))
				.flatMap(move -> move.before().map(before -> new MovedSession(move, before.state(), before.plannedFor())));
	}

	/**
	 * Takes a cancelled session up again. Cancelled today it counts as a slip; that it was cancelled on an earlier day is remembered.
	 *
	 * @throws IllegalStateException when it is not cancelled
	 */
	public CoachingSession reopen(long sessionId) {
		CoachingSession session = session(sessionId);
		session.reopen();
		sessions.save(session);
		sessions.moves(session.personId()).stream().filter(move -> move.sessionId() == sessionId && move.kind() == SessionMove.Kind.CANCELLED)
				.filter(move -> day(move.at()).equals(LocalDate.now(clock))).forEach(move -> sessions.forgetMove(move.id()));
		return session;
	}

	private LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, clock.getZone());
	}

	/**
	 * Takes a plan back that was made just now.
	 *
	 * @throws IllegalStateException when something came of it
	 */
	public void unplan(long sessionId) {
		sessions.removePlan(sessionId);
	}

	private CoachingSession session(long id) {
		return sessions.byId(id).orElseThrow(() -> new NoSuchElementException("session " + id));
	}
}
