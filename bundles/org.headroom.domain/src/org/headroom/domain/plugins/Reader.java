package org.headroom.domain.plugins;

import org.headroom.method.Visibility;

/** Who will read what is made of a session. */
public enum Reader {
	/** The manager, who sees everything. */
	MANAGER,
	/** Whoever gets a report: nothing in it rests on what is the manager's own. */
	REPORT;

	boolean sees(Visibility level) {
		return this == MANAGER || level != Visibility.MINE;
	}
}
