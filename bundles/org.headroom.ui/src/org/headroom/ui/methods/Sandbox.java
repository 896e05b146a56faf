package org.headroom.ui.methods;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Prompt;

/** The sessions of one practice, in a workspace of their own. Off the display thread. */
final class Sandbox {
	private final Workspace workspace;
	private final Sessions sessions;
	private final SessionRoom room;
	private final Clock clock;
	private final LongSupplier ids;
	private final Words words;

	Sandbox(Workspace workspace, Clock clock, LongSupplier ids, Words words) {
		this.workspace = workspace;
		this.sessions = workspace.port(Sessions.class);
		this.room = new SessionRoom(workspace, clock, ids);
		this.clock = clock;
		this.ids = ids;
		this.words = words;
	}

	private Person person() {
		return workspace.port(People.class).named(InventedTeam.ROBIN).stream().findFirst().orElseGet(() -> InventedTeam.into(workspace, clock, words));
	}

	/** A first session, whatever was practised before. */
	long begin(Method method) {
		return begin(method, Optional.empty());
	}

	private long begin(Method method, Optional<Long> follows) {
		CoachingSession session = new CoachingSession(ids.getAsLong(), person().id(), SessionKind.DEVELOPMENT);
		follows.ifPresent(session::follow);
		session.start(method.id(), method.version().toString(), sessions.keep(method), MethodRun.begin(method, follows.isPresent()).at(), Instant.now(clock));
		sessions.save(session);
		return session.id();
	}

	/** The session after this one: it ends as it stands, and what its method carries over is on offer. */
	long followUp(long session) {
		Method method = room.open(session).method();
		CoachingSession before = sessions.byId(session).orElseThrow();
		if (before.state() == SessionState.RUNNING) {
			before.finish(Instant.now(clock));
			sessions.save(before);
		}
		return begin(method, Optional.of(session));
	}

	/** The same session on another definition of its method: what still fits of what was said stays. */
	long goOnWith(long session, Method other) {
		OpenSession before = room.open(session);
		long id = begin(other, before.session().followsId());
		before.answers().stream().filter(said -> fits(other, said)).forEach(said -> sessions.record(new RecordedAnswer(id, said.stageId(), said.promptId(), said.round(), said.answer(),
				said.visibility(), said.at())));
		before.insights().forEach(said -> sessions.record(new Insight(ids.getAsLong(), id, said.personId(), said.words(), said.origin(), said.visibility(), said.at())));
		before.commitments().forEach(promise -> {
			promise.agreedIn(id);
			workspace.port(Commitments.class).save(promise);
		});
		before.goals().forEach(goal -> {
			goal.agreedIn(id);
			workspace.port(Goals.class).save(goal);
		});
		place(id, before, other);
		drop(session);
		return id;
	}

	private static boolean fits(Method other, RecordedAnswer said) {
		Optional<Prompt> prompt = other.prompt(said.promptId());
		Answer answer = said.answer();
		String stage = other.stageOf(said.promptId()).map(each -> each.id()).orElse("");
		return stage.equals(said.stageId()) && prompt.filter(each -> each.answer().accepts(answer).fits() && each.allowed().contains(said.visibility())).isPresent();
	}

	/** In the stage and the rounds it was in, where the other definition has them. */
	private void place(long id, OpenSession before, Method other) {
		CoachingSession session = sessions.byId(id).orElseThrow();
		Map<String, Integer> rounds = new HashMap<>(before.session().rounds());
		rounds.keySet().removeIf(stage -> other.stage(stage).isEmpty());
		boolean there = room.open(id).run().path().stream().anyMatch(stage -> stage.id().equals(before.session().stageId()));
		session.moveTo(there ? before.session().stageId() : session.stageId(), rounds);
		sessions.save(session);
	}

	private void drop(long id) {
		CoachingSession session = sessions.byId(id).orElseThrow();
		if (session.state() == SessionState.RUNNING) {
			session.cancel(Instant.now(clock));
			sessions.save(session);
		}
	}
}
