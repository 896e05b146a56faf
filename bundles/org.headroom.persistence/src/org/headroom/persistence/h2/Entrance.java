package org.headroom.persistence.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.domain.workspace.WorkspaceUnavailable.Why;
import org.headroom.persistence.folder.Invitation;
import org.headroom.persistence.folder.WorkspaceLock;
import org.headroom.persistence.schema.Migrator;
import org.headroom.persistence.sql.Engine;
import org.headroom.persistence.sql.Faults;

/**
 * Finds the way into a workspace: takes the lock when it is free, else goes through the process that has it.
 * A holder that has only just begun, or is about to end, is waited for a few seconds. Two workbenches never
 * share: each would show what the other has changed too late.
 */
public final class Entrance {
	private static final String WORKBENCH = "workbench";
	/** A window that closes has this time, a command has none. */
	private static final int TIDY_MILLIS = 200;
	private static final long LARGE = 64L << 20;
	private static final Duration PATIENCE = Duration.ofSeconds(6);
	private static final Duration STEP = Duration.ofMillis(20);

	private final Path folder;
	private final Holder me;
	private final Migrator migrator;
	private final Faults faults;

	/** @param folder there, and as {@link Path#toRealPath} tells it */
	public Entrance(Path folder, Holder me, Migrator migrator, Faults faults) {
		this.folder = folder;
		this.me = me;
		this.migrator = migrator;
		this.faults = faults;
	}

	/** @throws WorkspaceUnavailable naming the holder, or what else is in the way */
	public Engine enter() {
		try {
			long deadline = System.nanoTime() + PATIENCE.toNanos();
			for (;;) {
				Optional<Engine> engine = look();
				if (engine.isPresent()) {
					return engine.get();
				}
				if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
					throw held();
				}
				LockSupport.parkNanos(STEP.toNanos());
			}
		} catch (IOException | SQLException | RuntimeException e) {
			throw faults.of("opening the workspace", e);
		}
	}

	private Optional<Engine> look() throws IOException, SQLException {
		Optional<WorkspaceLock> lock = WorkspaceLock.take(folder, me);
		if (lock.isPresent()) {
			OwnEngine own = OwnEngine.open(lock.get(), migrator, tidyMillis());
			own.share();
			return Optional.of(own);
		}
		if (me.face().equals(WORKBENCH) && WorkspaceLock.holder(folder).filter(holder -> holder.face().equals(WORKBENCH)).isPresent()) {
			throw held();
		}
		return Invitation.find(folder).flatMap(Entrance::accept);
	}

	/** Commands are to end at once, unless the file has become large since a workbench closed it. */
	private int tidyMillis() throws IOException {
		DatabaseFile file = DatabaseFile.of(folder, 0);
		return me.face().equals(WORKBENCH) || file.exists() && Files.size(file.path()) > LARGE ? TIDY_MILLIS : 0;
	}

	private static Optional<Engine> accept(Invitation invitation) {
		try {
			return Optional.of(BorrowedEngine.accept(invitation));
		} catch (SQLException e) {
			return Optional.empty(); // the holder has just gone, or its invitation is a leftover: look again
		}
	}

	private WorkspaceUnavailable held() throws IOException {
		return WorkspaceLock.holder(folder).map(holder -> new WorkspaceUnavailable(folder, holder))
				.orElseGet(() -> new WorkspaceUnavailable(folder, Why.HELD, null));
	}
}
