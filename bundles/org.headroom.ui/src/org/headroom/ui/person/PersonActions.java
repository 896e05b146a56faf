package org.headroom.ui.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.UsualMethod;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;

/** What can be done in the Person view, and taken back. Called on the display thread; the work runs off it. */
final class PersonActions {
	private final Desk desk;
	private final long personId;
	private final Consumer<RuntimeException> failed;

	PersonActions(Desk desk, long personId, Consumer<RuntimeException> failed) {
		this.desk = desk;
		this.personId = personId;
		this.failed = failed;
	}

	void settle(long commitmentId, CommitmentState state, Runnable done) {
		desk.write(workspace -> {
			Commitments commitments = workspace.port(Commitments.class);
			Commitment commitment = commitments.byId(commitmentId).orElseThrow();
			commitment.settle(state, LocalDate.now(desk.clock()));
			commitments.save(commitment);
			return commitmentId;
		}, id -> done.run(), failed, Change.COMMITMENTS);
	}

	void note(String words, Visibility visibility, Runnable done) {
		SituationNote note = new SituationNote(desk.ids().getAsLong(), personId, Instant.now(desk.clock()), words, visibility);
		save(note, done);
	}

	void save(SituationNote note, Runnable done) {
		desk.write(workspace -> {
			workspace.port(Situations.class).save(note);
			return note.id();
		}, id -> done.run(), failed, Change.SITUATIONS);
	}

	void remove(SituationNote note, Runnable done) {
		desk.write(workspace -> {
			workspace.port(Situations.class).remove(note.id());
			return note.id();
		}, id -> done.run(), failed, Change.SITUATIONS);
	}

	/** The same note again, after it was removed. */
	void putBack(SituationNote note) {
		save(new SituationNote(note.id(), note.personId(), note.at(), note.words(), note.visibility()), () -> { });
	}

	/** Begins a planned session, or goes on with one that was deferred. */
	void begin(long sessionId, MethodCatalogue methods, LongConsumer begun) {
		desk.write(workspace -> begin(workspace, sessionId, methods), begun::accept, failed, Change.SESSIONS);
	}

	private long begin(Workspace workspace, long sessionId, MethodCatalogue methods) {
		CoachingSession session = workspace.port(Sessions.class).byId(sessionId).orElseThrow();
		Method method = new UsualMethod(methods).of(session);
		return new SessionRoom(workspace, desk.clock(), desk.ids()).begin(session.id(), method).session().id();
	}
}
