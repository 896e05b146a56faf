package org.headroom.persistence.contract;

import java.nio.file.Path;
import org.headroom.domain.workspace.Workspace;

/** Whose ports a contract is tried on. */
interface Opening {

	/** An empty workspace, which may live in that folder. */
	Workspace open(Path folder);
}
