package org.headroom.ui.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;

/** Takes the manager back into the session that was running when the workbench ended, however it ended. Display thread. */
public final class ReopenRunning {

	private ReopenRunning() {
	}

	/** Shows the session that began last of those that run; does nothing where none does. */
	public static void show(Desk desk, Navigation navigation) {
		desk.ask(ReopenRunning::latest, session -> session.ifPresent(running -> navigation.showSession(running.id())), failure -> { });
	}

	static Optional<CoachingSession> latest(Workspace workspace) {
		return workspace.port(Sessions.class).running().stream().max(Comparator.comparing(session -> session.startedAt().orElse(Instant.MIN)));
	}
}
