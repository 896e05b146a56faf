package org.headroom.install.p2;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.install.Policy;
import org.headroom.install.Reason;
import org.headroom.install.Watch;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;
import org.headroom.install.store.Store;
import org.headroom.install.store.StoreLock;

/** One call that needs p2: holds the store's lock and an agent until it is closed. */
final class Session implements AutoCloseable {
	private static final int TRIES = 40;
	private static final Duration PAUSE = Duration.ofMillis(100);

	private final Room room;
	private final StoreLock lock;
	private final Agent agent;
	private final Base base;
	private final Policy policy;
	private final State state;

	private Session(Room room, StoreLock lock, Agent agent) throws ProvisionException {
		this.room = room;
		this.lock = lock;
		this.agent = agent;
		this.policy = room.policy();
		this.base = room.installation().base(agent, policy.shipped());
		this.state = room.store().current();
	}

	/** @throws Halt when another process has the store for longer than people wait */
	static Session open(Room room, Watch watch) throws Halt, IOException, ProvisionException {
		StoreLock lock = lock(room.store(), watch);
		try {
			room.store().discard(room.store().staging());
			return with(room, lock, new Agent(room.agents(), room.store()));
		} catch (ProvisionException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	private static Session with(Room room, StoreLock lock, Agent agent) throws ProvisionException {
		try {
			return new Session(room, lock, agent);
		} catch (ProvisionException | RuntimeException e) {
			agent.close();
			throw e;
		}
	}

	static StoreLock lock(Store store, Watch watch) throws Halt, IOException {
		for (int tries = 0; tries < TRIES; tries++) {
			Optional<StoreLock> lock = store.lock();
			if (lock.isPresent()) {
				return lock.orElseThrow();
			}
			Stopping.check(watch);
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		throw Halt.refusing(new Reason.Busy());
	}

	Agent agent() {
		return agent;
	}

	Base base() {
		return base;
	}

	State state() {
		return state;
	}

	Policy policy() {
		return policy;
	}

	Allowed allowed() {
		return new Allowed(policy);
	}

	Store store() {
		return room.store();
	}

	Solver solver() {
		return new Solver(agent, base, JavaHere.running());
	}

	Inspection inspection() throws IOException {
		return new Inspection(room, base, store().staging());
	}

	/** Where the units of what is installed are; none when nothing is. */
	List<URI> ownUnits() {
		return state.plugins().isEmpty() ? List.of() : List.of(store().units(state).toUri());
	}

	/** All units of what is installed. */
	List<IInstallableUnit> held() throws ProvisionException {
		List<IInstallableUnit> held = new ArrayList<>();
		for (URI own : ownUnits()) {
			held.addAll(agent.metadata(own, new NullProgressMonitor()).query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).toUnmodifiableSet());
		}
		return held;
	}

	/** What shall be there anyway, by id: the plugins that are installed, and those that came along and were not updated. */
	Map<String, IInstallableUnit> roots() throws ProvisionException {
		Map<String, IInstallableUnit> roots = new HashMap<>();
		base.shippedPlugins(policy.shipped()).forEach(unit -> roots.put(Units.plain(unit), unit));
		List<IInstallableUnit> held = held();
		for (HeldPlugin plugin : state.plugins()) {
			held.stream().filter(unit -> unit.getId().equals(plugin.unit()) && unit.getVersion().equals(Version.parseVersion(plugin.version()))).findFirst()
					.ifPresent(unit -> roots.put(plugin.id(), unit));
		}
		return roots;
	}

	/** Versions of the plugins that came along, by id. */
	Map<String, String> shipped() {
		return base.shippedPlugins(policy.shipped()).stream().collect(Collectors.toMap(Units::plain, unit -> unit.getVersion().toString(), (one, other) -> one));
	}

	/** Versions of what is installed, by id. */
	Map<String, String> versions() throws ProvisionException {
		Map<String, String> versions = new HashMap<>();
		roots().forEach((id, unit) -> versions.put(id, unit.getVersion().toString()));
		return versions;
	}

	@Override
	public void close() throws IOException {
		agent.close();
		room.store().discard(room.store().staging());
		lock.close();
	}
}
