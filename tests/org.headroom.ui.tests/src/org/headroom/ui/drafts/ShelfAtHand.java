package org.headroom.ui.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Draft;
import org.headroom.domain.workspace.Drafts;
import org.headroom.ui.desk.DeskAtHand;

/** A shelf whose timer a test turns by hand. */
public final class ShelfAtHand {
	private final Clock clock = Clock.fixed(Instant.parse("2026-03-12T08:00:00Z"), ZoneOffset.UTC);
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final List<Runnable> timers = new ArrayList<>();
	private final DraftShelf shelf = restarted();

	public DraftShelf shelf() {
		return shelf;
	}

	/** As a process begun later finds it. */
	public DraftShelf restarted() {
		DraftShelf fresh = unread();
		fresh.read();
		return fresh;
	}

	DraftShelf unread() {
		return new DraftShelf(DeskAtHand.on(workspace, clock), (millis, what) -> timers.add(what));
	}

	/** A second passes. */
	public void pass() {
		List<Runnable> due = List.copyOf(timers);
		timers.clear();
		due.forEach(Runnable::run);
	}

	Instant now() {
		return clock.instant();
	}

	InMemoryWorkspace workspace() {
		return workspace;
	}

	Drafts port() {
		return workspace.port(Drafts.class);
	}

	public List<Draft> onDisk() {
		return port().all();
	}
}
