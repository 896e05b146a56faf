package org.headroom.install.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.headroom.install.Consent;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.Looked;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Offers;
import org.headroom.install.Outcome;
import org.headroom.install.Past;
import org.headroom.install.PluginRef;
import org.headroom.install.Plugins;
import org.headroom.install.Policy;
import org.headroom.install.Reason;
import org.headroom.install.Site;
import org.headroom.install.TrustedKey;
import org.headroom.install.Watch;
import org.headroom.install.sign.Fingerprints;
import org.headroom.install.start.PluginFolder;
import org.headroom.install.start.Running;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;
import org.headroom.install.store.Store;
import org.headroom.install.store.StoreLock;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plugins on p2. */
@Component(service = Plugins.class)
public final class P2Plugins implements Plugins {
	private final Room room;

	/** Called by the service runtime when somebody first asks for the service; p2 is not started before. */
	@Activate
	public P2Plugins(BundleContext context, @Reference IProvisioningAgentProvider agents, @Reference Running running) {
		this(new Room(PluginFolder.store(context), new ProductInstallation(context), agents, running, Clock.systemUTC()));
	}

	P2Plugins(Room room) {
		this.room = room;
	}

	@Override
	public Policy policy() {
		return room.policy();
	}

	@Override
	public List<Site> sites() {
		return new Places(room).all();
	}

	@Override
	public synchronized Optional<Reason> addSite(String location, Watch watch) {
		return new Places(room).add(location, watch);
	}

	@Override
	public synchronized Optional<Reason> removeSite(String location) {
		return new Places(room).remove(location);
	}

	@Override
	public List<InstalledPlugin> installed() {
		State state = room.store().current();
		List<InstalledPlugin> installed = new ArrayList<>();
		state.plugins().forEach(plugin -> installed.add(new InstalledPlugin(plugin.id(), plugin.version(), plugin.name(), plugin.provider(), plugin.bundles(), plugin.contributions(), plugin.signer(), false, standing(state, plugin))));
		Shipped.in(room.installation().folder(), room.policy().shipped()).stream().filter(shipped -> state.plugin(shipped.id()).isEmpty()).forEach(installed::add);
		return List.copyOf(installed);
	}

	private InstalledPlugin.Standing standing(State state, HeldPlugin plugin) {
		return new Allowed(room.policy()).anything().isPresent() ? InstalledPlugin.Standing.FORBIDDEN : room.running().standing(state, plugin);
	}

	@Override
	public List<Reason> troubles() {
		return room.running().troubles();
	}

	@Override
	public synchronized Offers offered(Watch watch) {
		List<OfferedPlugin> plugins = new ArrayList<>();
		List<Reason> troubles = new ArrayList<>();
		Outcome outcome = Attempts.at(room, () -> {
			try (Session session = Session.open(room, watch)) {
				Catalog catalog = Catalog.of(session.agent(), room.sites(), watch);
				plugins.addAll(catalog.offered(session.base(), session.allowed(), session.versions()));
				troubles.addAll(catalog.troubles());
			}
			return new Outcome.Nothing();
		});
		if (outcome instanceof Outcome.Refused refused) {
			troubles.addAll(refused.reasons());
		}
		return new Offers(plugins, troubles);
	}

	@Override
	public synchronized Looked look(PluginRef plugin, Watch watch) {
		List<Looked> looked = new ArrayList<>();
		Outcome outcome = Attempts.at(room, () -> {
			try (Session session = Session.open(room, watch)) {
				looked.add(new Looking(session, watch).at(plugin, Catalog.of(session.agent(), room.sites(), watch)));
			}
			return new Outcome.Nothing();
		});
		return looked.isEmpty() ? new Looked.Unseen(outcome instanceof Outcome.Refused refused ? refused.reasons() : List.of()) : looked.getFirst();
	}

	@Override
	public synchronized Outcome install(List<PluginRef> plugins, Consent consent, Watch watch) {
		return change(watch, true, (session, changing) -> {
			Catalog catalog = Catalog.of(session.agent(), room.sites(), watch);
			Map<String, IInstallableUnit> roots = session.roots();
			Map<String, IInstallableUnit> wanted = new HashMap<>(roots);
			for (PluginRef plugin : plugins) {
				IInstallableUnit unit = catalog.find(plugin, session.base(), session.allowed()).unit();
				wanted.put(Units.plain(unit), unit);
			}
			if (same(roots, wanted)) {
				return new Outcome.Nothing();
			}
			boolean onlyNew = roots.keySet().stream().allMatch(id -> Units.same(roots.get(id), wanted.get(id)));
			return changing.to(Past.Act.INSTALL, wanted, onlyNew ? session.held() : List.of(), catalog.locations(), consent);
		});
	}

	@Override
	public synchronized Outcome update(List<String> ids, Consent consent, Watch watch) {
		return change(watch, true, (session, changing) -> {
			Map<String, IInstallableUnit> roots = session.roots();
			refuseUnknown(ids, roots);
			Catalog catalog = Catalog.of(session.agent(), room.sites(), watch);
			Map<String, IInstallableUnit> wanted = new HashMap<>(roots);
			for (OfferedPlugin offered : catalog.offered(session.base(), session.allowed(), session.versions())) {
				if (offered.isUpdate() && (ids.isEmpty() || ids.contains(offered.id()))) {
					wanted.put(offered.id(), catalog.find(new PluginRef(offered.id(), Optional.of(offered.version())), session.base(), session.allowed()).unit());
				}
			}
			if (same(roots, wanted)) {
				return catalog.troubles().isEmpty() ? new Outcome.Nothing() : new Outcome.Refused(catalog.troubles());
			}
			return changing.to(Past.Act.UPDATE, wanted, List.of(), catalog.locations(), consent);
		});
	}

	private static void refuseUnknown(List<String> ids, Map<String, IInstallableUnit> roots) throws Halt {
		List<Reason> unknown = ids.stream().filter(id -> !roots.containsKey(id)).map(id -> (Reason) new Reason.NotInstalled(id)).toList();
		if (!unknown.isEmpty()) {
			throw Halt.refusing(unknown);
		}
	}

	private static boolean same(Map<String, IInstallableUnit> one, Map<String, IInstallableUnit> other) {
		return one.keySet().equals(other.keySet()) && one.keySet().stream().allMatch(id -> Units.same(one.get(id), other.get(id)));
	}

	@Override
	public synchronized Outcome remove(List<String> ids, Watch watch) {
		return change(watch, false, (session, changing) -> {
			Map<String, IInstallableUnit> roots = new HashMap<>(session.roots());
			refuseUnknown(ids, roots);
			List<Reason> shipped = ids.stream().filter(id -> session.state().plugin(id).isEmpty()).map(id -> (Reason) new Reason.Shipped(id)).toList();
			if (!shipped.isEmpty()) {
				throw Halt.refusing(shipped);
			}
			roots.keySet().removeAll(ids);
			return changing.to(Past.Act.REMOVE, roots, List.of(), List.of(), Consent.NONE);
		});
	}

	@Override
	public List<Past> history() {
		List<State> all = new ArrayList<>(room.store().all());
		if (!all.isEmpty() && all.getLast().number() == 1) {
			all.add(State.EMPTY);
		}
		return all.stream().map(state -> new Past(state.number(), state.at(), state.act(), state.plugins().stream().map(plugin -> new PluginRef(plugin.id(), Optional.of(plugin.version()))).toList())).toList();
	}

	@Override
	public synchronized Outcome rollBack(int number, Watch watch) {
		return Attempts.at(room, () -> {
			Optional<Reason> forbidden = new Allowed(room.policy()).anything();
			if (forbidden.isPresent()) {
				throw Halt.refusing(forbidden.orElseThrow());
			}
			try (StoreLock lock = Session.lock(room.store(), watch)) {
				return back(number, lock);
			}
		});
	}

	private Outcome back(int number, StoreLock held) throws Halt, IOException {
		Store store = room.store();
		State now = store.current();
		Allowed allowed = new Allowed(room.policy());
		State then = number == 0 ? State.EMPTY : store.state(number).orElseThrow(() -> Halt.refusing(new Reason.NoSuchPast(number)));
		List<Reason> pinned = then.plugins().stream().filter(plugin -> !now.plugins().contains(plugin)).flatMap(plugin -> allowed.version(plugin.id(), plugin.version()).stream()).toList();
		if (!pinned.isEmpty()) {
			throw Halt.refusing(pinned);
		}
		if (then.plugins().equals(now.plugins()) && then.bundles().equals(now.bundles())) {
			return new Outcome.Nothing();
		}
		State next = new State(store.newest() + 1, Past.Act.ROLL_BACK, room.clock().instant(), then.plugins(), then.bundles());
		Path units = Files.createDirectories(store.staging().resolve("units"));
		if (number > 0) {
			try (Stream<Path> files = Files.list(store.units(then))) {
				for (Path file : files.toList()) {
					Files.copy(file, units.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		store.commit(next, Map.of(), units);
		return new Outcome.Done(Shipped.seen(Changing.changes(now, next), Shipped.versions(room)), room.running().take(next));
	}

	@Override
	public List<TrustedKey> trusted() {
		try {
			return room.trust().all();
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	@Override
	public synchronized Optional<Reason> trust(String fingerprint, String name) {
		Optional<String> print = Fingerprints.read(fingerprint);
		if (print.isEmpty()) {
			return Optional.of(new Reason.NotAFingerprint(fingerprint));
		}
		if (!room.policy().ownTrust()) {
			return Optional.of(new Reason.TrustForbidden());
		}
		return Attempts.writing(room, () -> room.trust().add(new TrustedKey(print.orElseThrow(), name, false)));
	}

	@Override
	public synchronized Optional<Reason> distrust(String fingerprint) {
		String print = Fingerprints.read(fingerprint).orElse(fingerprint);
		boolean[] was = {false};
		Optional<Reason> failed = Attempts.writing(room, () -> was[0] = room.trust().remove(print));
		return failed.isPresent() || was[0] ? failed : Optional.of(new Reason.NotTrusted(print));
	}

	private interface Change {
		Outcome run(Session session, Changing changing) throws Halt, IOException, ProvisionException;
	}

	private Outcome change(Watch watch, boolean adding, Change change) {
		return Attempts.at(room, () -> {
			Optional<Reason> forbidden = adding ? new Allowed(room.policy()).anything() : Optional.empty();
			if (forbidden.isPresent()) {
				throw Halt.refusing(forbidden.orElseThrow());
			}
			try (Session session = Session.open(room, watch)) {
				return change.run(session, new Changing(session, room.running(), room.clock(), watch));
			}
		});
	}
}
