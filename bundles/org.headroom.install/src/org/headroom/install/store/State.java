package org.headroom.install.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headroom.install.Past;

/** What was installed from some time on. @param number grows by one with every change */
public record State(int number, Past.Act act, Instant at, List<HeldPlugin> plugins, List<HeldBundle> bundles) {
	/** Before anything was installed. */
	public static final State EMPTY = new State(0, Past.Act.INSTALL, Instant.EPOCH, List.of(), List.of());

	public State {
		Objects.requireNonNull(act, "act");
		Objects.requireNonNull(at, "at");
		plugins = List.copyOf(plugins);
		bundles = List.copyOf(bundles);
	}

	/** The plugin of that id. */
	public Optional<HeldPlugin> plugin(String id) {
		return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
	}
}
