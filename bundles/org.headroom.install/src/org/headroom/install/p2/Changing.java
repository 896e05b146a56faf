package org.headroom.install.p2;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.headroom.install.Change;
import org.headroom.install.Consent;
import org.headroom.install.Outcome;
import org.headroom.install.Past;
import org.headroom.install.PluginFile;
import org.headroom.install.Policy;
import org.headroom.install.Reason;
import org.headroom.install.Watch;
import org.headroom.install.start.Running;
import org.headroom.install.store.HeldBundle;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;

/**
 * Carries a change out, once it is clear which plugins shall be there: works out what they need, fetches and looks at what is new,
 * asks for consent, and only then makes it count.
 */
final class Changing {
	private final Session session;
	private final Running running;
	private final Clock clock;
	private final Watch watch;

	Changing(Session session, Running running, Clock clock, Watch watch) {
		this.session = session;
		this.running = running;
		this.clock = clock;
		this.watch = watch;
	}

	/**
	 * @param plugins everything that shall be there, by id
	 * @param kept units that shall stay as they are, if that can be
	 * @param sites where new files come from
	 */
	Outcome to(Past.Act act, Map<String, IInstallableUnit> plugins, Collection<IInstallableUnit> kept, List<URI> sites, Consent consent) throws Halt, IOException, ProvisionException {
		List<URI> repositories = Stream.concat(sites.stream(), session.ownUnits().stream()).toList();
		Map<String, IInstallableUnit> own = new LinkedHashMap<>(plugins);
		own.values().removeIf(session.base()::has);
		List<IInstallableUnit> units = own.isEmpty() ? List.of() : session.solver().solve(plugins.values(), kept, repositories, watch);
		Inspection inspection = session.inspection();
		inspection.guard().check(units);
		List<IInstallableUnit> fresh = units.stream().filter(unit -> held(unit).isEmpty()).toList();
		List<Inspection.Inspected> inspected = inspection.inspect(new Artifacts(session.agent(), sites, inspection.folder().resolve("files")).fetch(fresh, watch), watch);
		State next = next(act, own, units, inspected);
		List<Change> changes = Shipped.seen(changes(session.state(), next), session.shipped());
		List<PluginFile> doubts = inspected.stream().map(Inspection.Inspected::file).filter(file -> !file.signature().isTrusted()).toList();
		Optional<Outcome> objection = objection(changes, doubts, consent);
		return objection.isPresent() ? objection.orElseThrow() : keep(next, units, inspected, changes);
	}

	private Optional<HeldBundle> held(IInstallableUnit unit) {
		return session.state().bundles().stream().filter(bundle -> bundle.name().equals(unit.getId()) && bundle.version().equals(unit.getVersion().toString())).findFirst();
	}

	private Optional<Outcome> objection(List<Change> changes, List<PluginFile> doubts, Consent consent) {
		Policy.Unsigned rule = session.policy().unsigned();
		if (doubts.isEmpty() || rule == Policy.Unsigned.ALLOWED || rule == Policy.Unsigned.ASKED && doubts.stream().allMatch(consent::covers)) {
			return Optional.empty();
		}
		if (rule == Policy.Unsigned.FORBIDDEN) {
			return Optional.of(new Outcome.Refused(doubts.stream().map(file -> (Reason) new Reason.UntrustedForbidden(file.bundle() + " " + file.version())).toList()));
		}
		return Optional.of(new Outcome.NeedsConsent(changes, doubts, new Consent(java.util.Set.copyOf(doubts.stream().map(PluginFile::sha256).toList()))));
	}

	private State next(Past.Act act, Map<String, IInstallableUnit> plugins, List<IInstallableUnit> units, List<Inspection.Inspected> inspected) {
		List<HeldBundle> bundles = new ArrayList<>();
		units.forEach(unit -> held(unit).ifPresent(bundles::add));
		inspected.forEach(each -> bundles.add(new HeldBundle(each.file().bundle(), each.file().version(), each.file().sha256(), each.file().bytes(), each.contents().live(), session.base().ships(each.file().bundle()))));
		List<HeldPlugin> held = plugins.entrySet().stream().map(each -> new Portrait(units, inspected).of(each.getKey(), each.getValue(), session.state())).toList();
		return new State(session.store().newest() + 1, act, clock.instant(), held, bundles);
	}

	private Outcome keep(State next, List<IInstallableUnit> units, List<Inspection.Inspected> inspected, List<Change> changes) throws Halt, IOException, ProvisionException {
		Stopping.check(watch);
		watch.at(Watch.Step.KEEPING, "", 0);
		Path folder = session.store().staging().resolve("units");
		session.agent().write(folder, units);
		Map<String, Path> staged = new HashMap<>();
		inspected.forEach(each -> staged.put(each.file().sha256(), each.fetched().file()));
		session.store().commit(next, staged, folder);
		return new Outcome.Done(changes, running.take(next));
	}

	/** What becomes of each plugin. */
	static List<Change> changes(State before, State after) {
		List<Change> changes = new ArrayList<>();
		for (HeldPlugin plugin : after.plugins()) {
			Optional<HeldPlugin> old = before.plugin(plugin.id());
			if (old.isEmpty() || !old.orElseThrow().version().equals(plugin.version())) {
				changes.add(new Change(plugin.id(), plugin.name(), old.map(HeldPlugin::version), Optional.of(plugin.version())));
			}
		}
		before.plugins().stream().filter(plugin -> after.plugin(plugin.id()).isEmpty()).forEach(plugin -> changes.add(new Change(plugin.id(), plugin.name(), Optional.of(plugin.version()), Optional.empty())));
		return changes;
	}
}
