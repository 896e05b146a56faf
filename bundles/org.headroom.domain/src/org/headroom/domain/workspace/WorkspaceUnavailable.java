package org.headroom.domain.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** A workspace that can't be opened. The faces turn {@link #why()} into a sentence for the manager. */
public final class WorkspaceUnavailable extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** What stands in the way. */
	public enum Why {
		HELD, NO_RIGHTS, NO_SPACE, NEWER_VERSION, DAMAGED, NOT_A_FOLDER,
		/** The process that shared it ended while this one was writing: ask again, then look whether it was written. */
		GONE
	}

	private final transient Path folder;
	private final transient Holder holder;
	private final Why why;

	public WorkspaceUnavailable(Path folder, Why why, Throwable cause) {
		super(why + ": " + folder, cause);
		this.folder = folder;
		this.why = why;
		this.holder = null;
	}

	public WorkspaceUnavailable(Path folder, Holder holder) {
		super("held by process " + holder.pid() + ": " + folder);
		this.folder = folder;
		this.why = Why.HELD;
		this.holder = holder;
	}

	public Path folder() {
		return folder;
	}

	public Why why() {
		return why;
	}

	/** Who holds it; present only with {@link Why#HELD}, and then only when the holder could be read. */
	public Optional<Holder> holder() {
		return Optional.ofNullable(holder);
	}
}
