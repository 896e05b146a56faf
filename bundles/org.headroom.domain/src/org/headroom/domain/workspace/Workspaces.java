package org.headroom.domain.workspace;

import java.nio.file.Path;

/** Opens workspaces. A service of the persistence bundle; called off the display thread. */
public interface Workspaces {

	/**
	 * Opens the workspace in {@code folder}, making it when the folder is empty or missing and bringing its
	 * schema up to date. Where another process has it open already, the answer shares that process's database
	 * if it offers that.
	 *
	 * @throws WorkspaceUnavailable naming what is in the way: the holder, missing rights, a full disk, a
	 *         workspace of a newer Headroom, or a damaged file
	 */
	Workspace open(Path folder, Holder me);
}
