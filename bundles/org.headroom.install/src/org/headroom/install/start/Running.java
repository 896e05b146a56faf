package org.headroom.install.start;

import java.util.List;
import org.headroom.install.InstalledPlugin.Standing;
import org.headroom.install.Reason;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;

/** The framework that runs, as far as plugins are concerned. */
public interface Running {

	/**
	 * Makes it so, if that can be done while Headroom runs.
	 *
	 * @return whether a restart is needed, because it can't
	 */
	boolean take(State state);

	/** How a plugin of what is installed is doing here. */
	Standing standing(State state, HeldPlugin plugin);

	/** What went wrong here. */
	List<Reason> troubles();
}
