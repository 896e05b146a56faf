package org.headroom.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.drafts.Autosave;
import org.headroom.ui.drafts.Later;

/** What is typed in a session, on its way to the disk, field by field. Called on the display thread; the work runs off it. */
final class FieldWrites {
	private final Desk desk;
	private final long sessionId;
	private final SessionWork.Watcher watcher;
	private final Autosave autosave;
	private final SaveState state;
	/** How many writes of a field were handed over and not heard of since. */
	private final Map<String, Integer> underway = new HashMap<>();

	FieldWrites(Desk desk, long sessionId, Later later, SaveState state, SessionWork.Watcher watcher) {
		this.desk = desk;
		this.sessionId = sessionId;
		this.state = state;
		this.watcher = watcher;
		this.autosave = new Autosave(later, watcher::saving);
	}

	/** Whether the field has words of which this view has not heard yet that they are on disk. */
	boolean busy(String field) {
		return autosave.waits(field) || underway.containsKey(field) || state.holds(field);
	}

	/** As {@link SaveState#say}. */
	String saved(boolean drafts, int unread) {
		return state.say(drafts || autosave.waits(), unread);
	}

	boolean refused() {
		return state.failed();
	}

	/** Everything that is typed goes to the disk now. */
	void flush() {
		autosave.flush();
	}

	/** Writes again what could not be written. */
	void again() {
		state.again().forEach(Runnable::run);
	}

	SessionRoom room(Workspace workspace) {
		return new SessionRoom(workspace, desk.clock(), desk.ids());
	}

	/** Writes what was typed; a failure keeps it to be written again. */
	<A> void type(String field, BiFunction<Workspace, OpenSession, A> work, Consumer<A> after) {
		autosave.changed(field, () -> hand(field, work, after));
	}

	/** Writes at once; a failure keeps it to be written again. */
	<A> void hand(String field, BiFunction<Workspace, OpenSession, A> work, Consumer<A> after) {
		state.begun();
		underway.merge(field, 1, Integer::sum);
		desk.write(workspace -> twice(workspace, work), done -> {
			arrived(field);
			state.written(field);
			after.accept(done.answer());
			watcher.progress(done.fresh());
			watcher.saving();
		}, failure -> {
			arrived(field);
			state.refused(field, () -> hand(field, work, after));
			watcher.saving();
		});
	}

	private void arrived(String field) {
		underway.computeIfPresent(field, (name, count) -> count == 1 ? null : count - 1);
	}

	/**
	 * What came of it.
	 *
	 * @param fresh what is on disk now
	 */
	record Done<A>(A answer, OpenSession fresh) {
	}

	/** A record that somebody changed between reading and writing it is read again. */
	<A> Done<A> twice(Workspace workspace, BiFunction<Workspace, OpenSession, A> work) {
		try {
			return once(workspace, work);
		} catch (StaleRecord changed) {
			return once(workspace, work);
		}
	}

	private <A> Done<A> once(Workspace workspace, BiFunction<Workspace, OpenSession, A> work) {
		A answer = work.apply(workspace, room(workspace).open(sessionId));
		return new Done<>(answer, room(workspace).open(sessionId));
	}
}
