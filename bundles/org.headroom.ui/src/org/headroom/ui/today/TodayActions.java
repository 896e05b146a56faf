package org.headroom.ui.today;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.UsualMethod;
import org.headroom.domain.today.NotNow;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;

/** What can be done on the Today page, and taken back. Display thread; the work itself runs off it. */
final class TodayActions {
	private static final int PUT_OFF_DAYS = 7;

	private final Desk desk;
	private final Consumer<RuntimeException> failed;

	TodayActions(Desk desk, Consumer<RuntimeException> failed) {
		this.desk = desk;
		this.failed = failed;
	}

	/** Puts a person off: to the quarter's end when that is the reason, else for a week. */
	void notNow(long personId, SessionMove.Reason reason, Consumer<LocalDate> done) {
		desk.write(workspace -> {
			LocalDate until = until(workspace, reason);
			new NotNow(workspace.port(Settings.class)).say(personId, until, reason);
			return until;
		}, done, failed, Change.SETTINGS);
	}

	private LocalDate until(Workspace workspace, SessionMove.Reason reason) {
		LocalDate today = LocalDate.now(desk.clock());
		return reason == SessionMove.Reason.AFTER_QUARTER_END ? new FiscalSettings(workspace.port(Settings.class)).read().quarterOf(today).last().plusDays(1)
				: today.plusDays(PUT_OFF_DAYS);
	}

	void takeBack(long personId) {
		desk.write(workspace -> {
			new NotNow(workspace.port(Settings.class)).takeBack(personId);
			return personId;
		}, id -> { }, failed, Change.SETTINGS);
	}

	/** @param done told what was promised */
	void keep(long commitmentId, Consumer<String> done) {
		settle(commitmentId, CommitmentState.KEPT, done);
	}

	void reopen(long commitmentId) {
		settle(commitmentId, CommitmentState.OPEN, what -> { });
	}

	private void settle(long commitmentId, CommitmentState state, Consumer<String> done) {
		desk.write(workspace -> {
			Commitments commitments = workspace.port(Commitments.class);
			Commitment commitment = commitments.byId(commitmentId).orElseThrow();
			commitment.settle(state, LocalDate.now(desk.clock()));
			commitments.save(commitment);
			return commitment.what();
		}, done, failed, Change.COMMITMENTS);
	}

	/** Begins a planned session, on its own method if it had begun before, else on the first there is. */
	void begin(long sessionId, MethodCatalogue methods, LongConsumer begun) {
		desk.write(workspace -> begin(workspace, sessionId, methods), begun::accept, failed, Change.SESSIONS);
	}

	private long begin(Workspace workspace, long sessionId, MethodCatalogue methods) {
		CoachingSession session = workspace.port(Sessions.class).byId(sessionId).orElseThrow();
		Method method = new UsualMethod(methods).of(session);
		return new SessionRoom(workspace, desk.clock(), desk.ids()).begin(session.id(), method).session().id();
	}
}
