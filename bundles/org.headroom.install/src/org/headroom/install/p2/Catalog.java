package org.headroom.install.p2;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.PluginRef;
import org.headroom.install.Reason;
import org.headroom.install.Site;
import org.headroom.install.Watch;

/** What sites offer, read once; sites that don't answer are troubles. */
final class Catalog {
	private static final int NEAR = 3;

	/** A unit and where it is. */
	record Found(IInstallableUnit unit, Site site) {
	}

	private final Map<Site, Collection<IInstallableUnit>> units = new LinkedHashMap<>();
	private final List<Reason> troubles = new ArrayList<>();

	private Catalog() {
	}

	static Catalog of(Agent agent, List<Site> sites, Watch watch) throws Halt {
		Catalog catalog = new Catalog();
		for (int index = 0; index < sites.size(); index++) {
			Site site = sites.get(index);
			watch.at(Watch.Step.ASKING, site.shown(), (double) index / sites.size());
			Stopping.check(watch);
			try {
				catalog.units.put(site, agent.metadata(site.location(), new WatchMonitor(watch)).query(QueryUtil.ALL_UNITS, new WatchMonitor(watch)).toUnmodifiableSet());
			} catch (ProvisionException e) {
				catalog.troubles.add(trouble(site, e));
			}
		}
		return catalog;
	}

	static Reason trouble(Site site, ProvisionException problem) {
		IStatus status = problem.getStatus();
		if (status.getCode() == ProvisionException.REPOSITORY_NOT_FOUND && !site.location().getScheme().startsWith("http")) {
			return new Reason.NotASite(site.shown());
		}
		if (Causes.any(status, SSLHandshakeException.class)) {
			return new Reason.ServerNotTrusted(site.shown());
		}
		return new Reason.Unreachable(site.shown(), Causes.last(status));
	}

	List<Reason> troubles() {
		return List.copyOf(troubles);
	}

	List<URI> locations() {
		return units.keySet().stream().map(Site::location).toList();
	}

	/** Every version of every plugin that is none of Headroom's own parts. */
	private Stream<Found> plugins(Base base) {
		return units.entrySet().stream().flatMap(site -> {
			Set<String> included = new HashSet<>();
			site.getValue().stream().filter(QueryUtil::isGroup).flatMap(Units::needs).forEach(need -> included.add(need.getName()));
			return site.getValue().stream().filter(unit -> Units.isPlugin(unit) && !base.owns(unit.getId()) && !included.contains(unit.getId())).map(unit -> new Found(unit, site.getKey()));
		});
	}

	/** The newest version of each that is allowed, by name. */
	List<OfferedPlugin> offered(Base base, Allowed allowed, Map<String, String> installed) {
		Map<String, Found> newest = new LinkedHashMap<>();
		plugins(base).filter(found -> allowed.version(found.unit()).isEmpty())
				.forEach(found -> newest.merge(Units.plain(found.unit()), found, (one, other) -> one.unit().getVersion().compareTo(other.unit().getVersion()) >= 0 ? one : other));
		return newest.values().stream().map(found -> shown(found, installed)).sorted(Comparator.comparing(OfferedPlugin::name, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	OfferedPlugin shown(Found found, Map<String, String> installed) {
		return Units.offered(found.unit(), units.get(found.site()), found.site(), Optional.ofNullable(installed.get(Units.plain(found.unit()))));
	}

	/** All versions of that id, the newest first; an id of Headroom's own is found, too, so that the refusal can say so. */
	private List<Found> versions(String id) {
		return units.entrySet().stream().flatMap(site -> site.getValue().stream().filter(unit -> Units.isPlugin(unit) && (Units.plain(unit).equals(id) || unit.getId().equals(id))).map(unit -> new Found(unit, site.getKey())))
				.sorted(Comparator.comparing((Found found) -> QueryUtil.isGroup(found.unit())).thenComparing(found -> found.unit().getVersion()).reversed()).toList();
	}

	/** @throws Halt when no site offers it, or not in that version, or the policy does not allow it */
	Found find(PluginRef wanted, Base base, Allowed allowed) throws Halt {
		List<Found> versions = versions(wanted.id());
		if (versions.isEmpty()) {
			List<Reason> reasons = new ArrayList<>(List.of(new Reason.NoSuchPlugin(wanted.id(), near(wanted.id(), base))));
			reasons.addAll(troubles);
			throw Halt.refusing(reasons);
		}
		List<Found> fitting = wanted.version().isEmpty() ? versions : versions.stream().filter(found -> isVersion(found.unit(), wanted.version().orElseThrow())).toList();
		if (fitting.isEmpty()) {
			throw Halt.refusing(new Reason.NoSuchVersion(wanted.id(), wanted.version().orElseThrow(), versions.stream().map(found -> found.unit().getVersion().toString()).toList()));
		}
		Optional<Found> first = fitting.stream().filter(found -> allowed.version(found.unit()).isEmpty()).findFirst();
		if (first.isEmpty()) {
			throw Halt.refusing(allowed.version(fitting.getFirst().unit()).orElseThrow());
		}
		return first.orElseThrow();
	}

	/** {@code 1.2.0} means {@code 1.2.0.202611231200}, too. */
	private static boolean isVersion(IInstallableUnit unit, String version) {
		return unit.getVersion().toString().equals(version) || unit.getVersion().toString().startsWith(version + ".");
	}

	private List<String> near(String id, Base base) {
		String wanted = id.toLowerCase(java.util.Locale.ROOT);
		String last = wanted.substring(wanted.lastIndexOf('.') + 1);
		return plugins(base).map(found -> Units.plain(found.unit())).distinct().filter(each -> each.contains(wanted) || wanted.contains(each) || each.contains(last)).sorted().limit(NEAR).toList();
	}
}
