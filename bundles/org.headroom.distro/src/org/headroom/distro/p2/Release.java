package org.headroom.distro.p2;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.headroom.distro.build.Obstacle;
import org.osgi.framework.Version;

/**
 * What a repository of Headroom holds.
 *
 * @param product Headroom as its build put it together
 * @param units all there is
 */
record Release(IInstallableUnit product, List<IInstallableUnit> units) {
	static final String PRODUCT = "org.headroom";
	static final String BRANDING = "org.headroom.branding.feature.feature.group";

	Release {
		units = List.copyOf(units);
	}

	/**
	 * @param running the version of the Headroom that builds, which knows how a brand of just that one is made
	 * @throws Unfit when it holds no Headroom, or another one
	 */
	static Release of(URI location, Collection<IInstallableUnit> units, Version running) throws Unfit {
		IInstallableUnit product = units.stream().filter(unit -> unit.getId().equals(PRODUCT)).max(Comparator.comparing(IInstallableUnit::getVersion))
				.orElseThrow(() -> new Unfit(new Obstacle.NotARelease(location.getPath())));
		Version found = Version.parseVersion(product.getVersion().toString());
		if (found.getMajor() != running.getMajor() || found.getMinor() != running.getMinor() || found.getMicro() != running.getMicro()) {
			throw new Unfit(new Obstacle.OtherRelease(plain(found), plain(running)));
		}
		Release release = new Release(product, List.copyOf(units));
		for (Platform each : Platform.ALL) {
			release.unit("tooling" + PRODUCT + ".config." + each.suffix()).orElseThrow(() -> new Unfit(new Obstacle.LacksPlatform(each.shown())));
		}
		return release;
	}

	private static String plain(Version version) {
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	/** The one of that id that belongs to the product. */
	Optional<IInstallableUnit> unit(String id) {
		return units.stream().filter(unit -> unit.getId().equals(id)).max(Comparator.comparing(IInstallableUnit::getVersion));
	}
}
