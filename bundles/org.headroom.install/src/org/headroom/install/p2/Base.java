package org.headroom.install.p2;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;

/**
 * The installation as p2 knows it, which no plugin may change; but for the plugins that came with it and that the policy lets
 * people update.
 *
 * @param environment os, window system and architecture, as p2 writes them
 * @param units everything installed
 * @param shipped those of the plugins that came along
 */
record Base(String environment, List<IInstallableUnit> units, List<IInstallableUnit> shipped) {
	static final String LOCK = "org.headroom.install.base";

	Base {
		units = List.copyOf(units);
		shipped = List.copyOf(shipped);
	}

	/** @param shippedIds ids of plugins that came along, as the policy lists them */
	static Base of(String environment, Collection<IInstallableUnit> units, Set<String> shippedIds) {
		Set<IInstallableUnit> roots = units.stream().filter(unit -> shippedIds.contains(Units.plain(unit))).collect(Collectors.toSet());
		Set<IInstallableUnit> shipped = closure(roots, units);
		Set<IInstallableUnit> own = closure(units.stream().filter(unit -> Units.plain(unit).equals("org.headroom.feature")).collect(Collectors.toSet()), units);
		shipped.removeAll(own);
		return new Base(environment, List.copyOf(units), List.copyOf(shipped));
	}

	private static Set<IInstallableUnit> closure(Set<IInstallableUnit> roots, Collection<IInstallableUnit> all) {
		Map<String, IInstallableUnit> byId = new HashMap<>();
		all.forEach(unit -> byId.put(unit.getId(), unit));
		Set<IInstallableUnit> found = new HashSet<>();
		List<IInstallableUnit> open = new java.util.ArrayList<>(roots);
		while (!open.isEmpty()) {
			IInstallableUnit next = open.removeLast();
			if (found.add(next)) {
				Units.needs(next).forEach(need -> Optional.ofNullable(byId.get(need.getName())).filter(unit -> Units.includes(need, unit)).ifPresent(open::add));
			}
		}
		return found;
	}

	boolean has(IInstallableUnit unit) {
		return units.stream().anyMatch(each -> Units.same(each, unit));
	}

	/** Whether something of that id is part of Headroom itself. */
	boolean owns(String id) {
		return units.stream().anyMatch(unit -> unit.getId().equals(id)) && shipped.stream().noneMatch(unit -> unit.getId().equals(id));
	}

	boolean ships(String bundle) {
		return shipped.stream().anyMatch(unit -> unit.getId().equals(bundle));
	}

	/** The plugins that came along, as they are shown. */
	List<IInstallableUnit> shippedPlugins(Set<String> ids) {
		return shipped.stream().filter(unit -> ids.contains(Units.plain(unit)) && Units.isPlugin(unit)).toList();
	}

	/** A unit that needs every other of Headroom exactly as it is: with it in a plan, the plan can't change any. */
	IInstallableUnit lock() {
		Predicate<IInstallableUnit> wantsShipped = unit -> Units.needs(unit).anyMatch(need -> shipped.stream().anyMatch(each -> Units.includes(need, each)));
		List<IRequirement> needs = units.stream().filter(unit -> !shipped.contains(unit) && !wantsShipped.test(unit)).map(Units::exactly).toList();
		InstallableUnitDescription lock = new InstallableUnitDescription();
		lock.setId(LOCK);
		lock.setVersion(Version.create("1.0.0"));
		lock.setSingleton(true);
		lock.setRequirements(needs.toArray(IRequirement[]::new));
		lock.setCapabilities(new org.eclipse.equinox.p2.metadata.IProvidedCapability[] {MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, LOCK, lock.getVersion())});
		return MetadataFactory.createInstallableUnit(lock);
	}
}
