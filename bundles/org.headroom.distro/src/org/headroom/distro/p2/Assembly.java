package org.headroom.distro.p2;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.distro.build.Identity;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.build.Progress;
import org.osgi.framework.Version;

/** A brand's product, ready to be installed for one platform after the other. */
public final class Assembly {
	private static final DateTimeFormatter QUALIFIER = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
	/** The first instant a zip can name. */
	private static final Instant OLDEST = Instant.parse("2000-01-01T00:00:00Z");

	private final IProvisioningAgentProvider provider;
	private final List<URI> repositories;
	private final Release release;
	private final List<IInstallableUnit> roots;
	private final List<String> plugins;

	private Assembly(IProvisioningAgentProvider provider, List<URI> repositories, Release release, List<IInstallableUnit> roots, List<String> plugins) {
		this.provider = provider;
		this.repositories = List.copyOf(repositories);
		this.release = release;
		this.roots = List.copyOf(roots);
		this.plugins = List.copyOf(plugins);
	}

	/** Where an assembly's parts are. @param release and @param plugins p2 repositories, folders or zips. @param scratch for what is needed on the way */
	public record Parts(Path release, Path feature, Path bundle, List<Path> plugins, Path scratch) {

		public Parts {
			plugins = List.copyOf(plugins);
		}
	}

	/**
	 * @param running the version of the Headroom that builds
	 * @throws Unfit when the release is none, or a plugin brings nothing
	 */
	public static Assembly of(IProvisioningAgentProvider provider, Identity brand, Parts parts, Version running, Progress progress) throws Unfit, ProvisionException {
		IProgressMonitor monitor = new Monitor(progress);
		Sources sources = new Sources(parts.scratch());
		try (Workbench p2 = new Workbench(provider, parts.scratch().resolve("p2"))) {
			progress.at(Progress.Step.READING, parts.release().toString());
			URI headroom = sources.open(parts.release());
			Release release = Release.of(headroom, p2.units(List.of(headroom), monitor), running);
			progress.check();
			progress.at(Progress.Step.BRANDING, brand.name());
			Publishing publishing = new Publishing(p2, parts.scratch().resolve("brand"), brand.name());
			List<URI> repositories = new ArrayList<>(List.of(publishing.publish(List.of(parts.feature()), List.of(parts.bundle()), monitor), headroom));
			List<IInstallableUnit> product = new ProductUnits(release, brand, org.eclipse.equinox.p2.metadata.Version.parseVersion(brand.version())).all();
			publishing.add(product, monitor);
			List<IInstallableUnit> roots = new ArrayList<>(List.of(product.getFirst()));
			for (Path each : parts.plugins()) {
				progress.at(Progress.Step.READING, each.toString());
				URI site = sources.open(each);
				repositories.add(site);
				roots.addAll(offered(each, p2.units(List.of(site), monitor)));
			}
			return new Assembly(provider, repositories, release, roots, roots.stream().skip(1).map(Needs::plain).toList());
		}
	}

	/** What a plugin's repository is for: its features; where it has none, its bundles. The newest of each. */
	private static Collection<IInstallableUnit> offered(Path site, List<IInstallableUnit> units) throws Unfit {
		List<IInstallableUnit> features = units.stream().filter(unit -> QueryUtil.isGroup(unit) && !QueryUtil.isCategory(unit) && !QueryUtil.isProduct(unit)).toList();
		List<IInstallableUnit> wanted = features.isEmpty() ? units.stream().filter(unit -> !unit.getArtifacts().isEmpty()).toList() : features;
		if (wanted.isEmpty()) {
			throw new Unfit(new Obstacle.NoPlugins(site.toString()));
		}
		Map<String, IInstallableUnit> newest = new LinkedHashMap<>();
		wanted.stream().sorted(Comparator.comparing(IInstallableUnit::getId).thenComparing(IInstallableUnit::getVersion)).forEach(unit -> newest.put(unit.getId(), unit));
		return newest.values();
	}

	/** Ids of the plugins that come along, as the policy names them. */
	public List<String> plugins() {
		return plugins;
	}

	/** When the release was made, which is the time that everything made of it bears. */
	public Instant when() {
		String qualifier = Version.parseVersion(release.product().getVersion().toString()).getQualifier();
		return qualifier.matches("[0-9]{12}") ? LocalDateTime.parse(qualifier, QUALIFIER).toInstant(ZoneOffset.UTC) : OLDEST;
	}

	/**
	 * @param folder that becomes the product; must not be there yet
	 * @throws Unfit when a plugin does not fit
	 * @throws IOException also for what p2 could not copy
	 */
	public void into(Path folder, Platform platform, Progress progress) throws Unfit, ProvisionException, IOException {
		progress.at(Progress.Step.ASSEMBLING, platform.shown());
		new Provisioning(provider, repositories, this::check, progress).install(folder, platform, roots);
		new Tidying(folder, when()).tidy();
	}

	/** No plugin may bring another version of what Headroom has, or need a newer Java than Headroom does. */
	private void check(Collection<IInstallableUnit> planned) throws Unfit {
		Map<String, List<IInstallableUnit>> theirs = release.units().stream().collect(Collectors.groupingBy(IInstallableUnit::getId));
		List<Obstacle> newer = planned.stream().filter(unit -> !theirs.containsKey(unit.getId()) && JavaFloor.isTooOldFor(unit)).map(unit -> (Obstacle) new Obstacle.NeedsJava(Needs.plain(unit), JavaFloor.RELEASE)).toList();
		if (!newer.isEmpty()) {
			throw new Unfit(newer);
		}
		List<Obstacle> changed = planned.stream().filter(unit -> theirs.containsKey(unit.getId()) && theirs.get(unit.getId()).stream().noneMatch(each -> each.getVersion().equals(unit.getVersion())))
				.map(unit -> (Obstacle) new Obstacle.ChangesHeadroom(Needs.plain(unit) + " " + unit.getVersion(), unit.getId())).toList();
		if (!changed.isEmpty()) {
			throw new Unfit(changed);
		}
	}
}
