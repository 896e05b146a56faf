package org.headroom.domain.workspace;

/** Makes workspaces for practice. A service of the persistence bundle; called off the display thread. */
public interface Sandboxes {

	/** An empty workspace that is nowhere but in this process's memory, and gone when it is closed. */
	Workspace make();
}
