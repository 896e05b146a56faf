package org.headroom.install;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What was installed at some time.
 *
 * @param number grows by one with every change
 * @param at when it became so
 * @param act what was done
 * @param plugins id and version
 */
public record Past(int number, Instant at, Act act, List<PluginRef> plugins) {

	/** What brought it about. */
	public enum Act {
		INSTALL, UPDATE, REMOVE, ROLL_BACK
	}

	public Past {
		Objects.requireNonNull(at, "at");
		Objects.requireNonNull(act, "act");
		plugins = List.copyOf(plugins);
	}
}
