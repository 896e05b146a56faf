package org.headroom.install.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.install.InstalledPlugin.Standing;
import org.headroom.install.Reason;
import org.headroom.install.store.HeldBundle;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;
import org.headroom.install.store.Store;
import org.headroom.install.store.Sums;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before anything else of Headroom starts, makes the plugins in this framework those that are installed. The framework remembers
 * them, so that most starts only compare two short lists. What is damaged is passed over for what was installed before it.
 */
@Component(service = Running.class, immediate = true)
public final class PluginStarter implements Running {
	private final Store store;
	private final Framework framework;
	private final List<Reason> troubles = new ArrayList<>();
	private State taken = State.EMPTY;

	/** Called by the service runtime. */
	@Activate
	public PluginStarter(BundleContext context) {
		this(PluginFolder.store(context), new Framework(context));
		begin(PluginFolder.policy(context).installing());
	}

	PluginStarter(Store store, Framework framework) {
		this.store = store;
		this.framework = framework;
	}

	/** @param allowed whether the policy lets people have plugins of their own */
	synchronized void begin(boolean allowed) {
		State state = allowed ? store.current() : State.EMPTY;
		if (allowed && state.number() < store.newest()) {
			troubles.add(new Reason.WentBack(store.newest(), state.number()));
		}
		while (!damaged(state).isEmpty()) {
			log().warn("plugins of state {} are damaged: {}", state.number(), damaged(state));
			State before = before(state);
			troubles.add(new Reason.WentBack(state.number(), before.number()));
			state = before;
		}
		make(state);
	}

	/** The one before it, which counts from now on. */
	private State before(State damaged) {
		try {
			store.reject(damaged);
			return store.current();
		} catch (IOException readOnly) {
			return store.all().stream().filter(state -> state.number() < damaged.number()).findFirst().orElse(State.EMPTY);
		}
	}

	/** Files that are not what was installed; those the framework knows by their location were looked at before. */
	private List<String> damaged(State state) {
		Map<String, Bundle> ours = framework.ours();
		return state.bundles().stream().filter(bundle -> !ours.containsKey(location(bundle)) && !isWhole(bundle)).map(HeldBundle::name).toList();
	}

	private boolean isWhole(HeldBundle bundle) {
		try {
			return Sums.of(store.jar(bundle)).equals(bundle.sha256());
		} catch (IOException gone) {
			return false;
		}
	}

	private String location(HeldBundle bundle) {
		return Framework.location(store.jar(bundle));
	}

	@Override
	public synchronized boolean take(State state) {
		Map<String, HeldBundle> wanted = wanted(state);
		Map<String, HeldBundle> had = wanted(taken);
		boolean all = wanted.entrySet().stream().filter(each -> !framework.ours().containsKey(each.getKey())).allMatch(each -> each.getValue().live() && !each.getValue().replaces())
				&& framework.ours().keySet().stream().filter(each -> !wanted.containsKey(each)).allMatch(each -> had.containsKey(each) && had.get(each).live() && !had.get(each).replaces());
		if (all) {
			make(state);
		}
		return !all;
	}

	private Map<String, HeldBundle> wanted(State state) {
		Map<String, HeldBundle> wanted = new HashMap<>();
		state.bundles().stream().filter(this::isWelcome).forEach(bundle -> wanted.put(location(bundle), bundle));
		return wanted;
	}

	/** A bundle of Headroom of the same name goes before, unless it came along as a plugin and is older. */
	private boolean isWelcome(HeldBundle bundle) {
		Version version = Version.parseVersion(bundle.version());
		return framework.others(bundle.name()).stream().allMatch(own -> bundle.replaces() && own.getVersion().compareTo(version) < 0);
	}

	private void make(State state) {
		Map<String, HeldBundle> wanted = wanted(state);
		List<Bundle> gone = new ArrayList<>();
		framework.ours().entrySet().stream().filter(each -> !wanted.containsKey(each.getKey())).forEach(each -> uninstall(each.getValue(), gone));
		wanted.values().stream().filter(HeldBundle::replaces).flatMap(bundle -> framework.others(bundle.name()).stream()).forEach(own -> uninstall(own, gone));
		framework.refresh(gone);
		Map<String, Bundle> ours = framework.ours();
		List<Bundle> added = wanted.entrySet().stream().filter(each -> !ours.containsKey(each.getKey())).flatMap(each -> install(store.jar(each.getValue())).stream()).toList();
		added.forEach(this::start);
		taken = state;
	}

	private static void uninstall(Bundle bundle, List<Bundle> gone) {
		try {
			bundle.uninstall();
			gone.add(bundle);
		} catch (BundleException e) {
			log().warn("bundle {} stays", bundle.getSymbolicName(), e);
		}
	}

	private Optional<Bundle> install(Path jar) {
		try {
			return Optional.of(framework.install(jar));
		} catch (BundleException | IOException e) {
			log().warn("plugin bundle {} can't be installed", jar.getFileName(), e);
			troubles.add(new Reason.NotFitting(jar.getFileName().toString(), String.valueOf(e.getMessage())));
			return Optional.empty();
		}
	}

	private void start(Bundle bundle) {
		try {
			framework.start(bundle);
		} catch (BundleException e) {
			log().warn("plugin bundle {} can't be started", bundle.getSymbolicName(), e);
			troubles.add(e.getType() == BundleException.ACTIVATOR_ERROR && e.getCause() != null ? new Reason.NotStarted(bundle.getSymbolicName(), e.getCause().getClass().getName())
					: new Reason.NotFitting(bundle.getSymbolicName(), String.valueOf(e.getMessage())));
		}
	}

	@Override
	public synchronized Standing standing(State state, HeldPlugin plugin) {
		Map<String, Bundle> ours = framework.ours();
		List<HeldBundle> own = state.bundles().stream().filter(bundle -> plugin.bundles().contains(bundle.name())).toList();
		if (own.stream().anyMatch(bundle -> !isWelcome(bundle))) {
			return Standing.NOT_FITTING;
		}
		if (own.stream().anyMatch(bundle -> !ours.containsKey(location(bundle)))) {
			return Standing.AFTER_RESTART;
		}
		return own.stream().anyMatch(bundle -> ours.get(location(bundle)).getState() == Bundle.INSTALLED) ? Standing.NOT_FITTING : Standing.RUNNING;
	}

	@Override
	public synchronized List<Reason> troubles() {
		return List.copyOf(troubles);
	}

	/** Asked for only where something went wrong: setting up a log takes longer than all the rest. */
	private static Logger log() {
		return LoggerFactory.getLogger(PluginStarter.class);
	}
}
