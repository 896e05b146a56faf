package org.headroom.install.p2;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.install.Contribution;
import org.headroom.install.License;
import org.headroom.install.Looked;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.PluginFile;
import org.headroom.install.PluginRef;
import org.headroom.install.Reason;
import org.headroom.install.Watch;

/** Shows a plugin before it is installed: fetches its files, looks at them, and says what would stand in the way. */
final class Looking {
	private final Session session;
	private final Watch watch;

	Looking(Session session, Watch watch) {
		this.session = session;
		this.watch = watch;
	}

	Looked at(PluginRef plugin, Catalog catalog) throws Halt, IOException, ProvisionException {
		Catalog.Found found = catalog.find(plugin, session.base(), session.allowed());
		OfferedPlugin offered = catalog.shown(found, session.versions());
		Inspection inspection = session.inspection();
		List<Reason> refusals = session.allowed().anything().stream().toList();
		Collection<IInstallableUnit> units;
		try {
			units = needed(found, catalog);
			inspection.guard().check(units);
		} catch (Halt halt) {
			if (halt.reasons().isEmpty()) {
				throw halt;
			}
			refusals = Stream.concat(refusals.stream(), halt.reasons().stream()).toList();
			units = included(found);
		}
		return files(offered, units, refusals, inspection, catalog);
	}

	private Collection<IInstallableUnit> needed(Catalog.Found found, Catalog catalog) throws Halt, ProvisionException {
		Map<String, IInstallableUnit> roots = new HashMap<>(session.roots());
		roots.put(Units.plain(found.unit()), found.unit());
		List<IInstallableUnit> held = session.held();
		return session.solver().solve(roots.values(), List.of(), Stream.concat(catalog.locations().stream(), session.ownUnits().stream()).toList(), watch).stream()
				.filter(unit -> held.stream().noneMatch(each -> Units.same(each, unit)) || Units.same(unit, found.unit())).toList();
	}

	/** Where it does not fit together: it and the bundles it includes, as far as the site has them. */
	private Collection<IInstallableUnit> included(Catalog.Found found) throws ProvisionException {
		Stream<IInstallableUnit> around = session.agent().metadata(found.site().location(), new WatchMonitor(watch)).query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).stream();
		return Stream.concat(Stream.of(found.unit()), around.filter(unit -> Units.needs(found.unit()).anyMatch(need -> Units.includes(need, unit)))).toList();
	}

	private Looked files(OfferedPlugin offered, Collection<IInstallableUnit> units, List<Reason> refusals, Inspection inspection, Catalog catalog) throws Halt, IOException {
		try {
			List<Inspection.Inspected> inspected = inspection.inspect(new Artifacts(session.agent(), catalog.locations(), inspection.folder().resolve("files")).fetch(units, watch), watch);
			List<Contribution> brings = Stream.concat(offered.contributions().stream(), inspected.stream().flatMap(each -> each.contents().contributions().stream())).distinct().toList();
			List<PluginFile> files = inspected.stream().map(Inspection.Inspected::file).toList();
			List<License> named = inspected.stream().flatMap(each -> each.contents().licenses().stream()).distinct().toList();
			return new Looked.Seen(offered.licensed(named), brings, files, refusals);
		} catch (Halt halt) {
			if (halt.reasons().isEmpty()) {
				throw halt;
			}
			return new Looked.Seen(offered, offered.contributions(), List.of(), Stream.concat(refusals.stream(), halt.reasons().stream()).distinct().toList());
		}
	}
}
