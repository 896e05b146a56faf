package org.headroom.install.p2;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.equinox.internal.p2.metadata.IRequiredCapability;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.install.Contribution;
import org.headroom.install.License;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Site;

/** What p2's units say, in our terms. */
final class Units {
	static final String BUNDLE = "osgi.bundle";
	static final String PACKAGE = "java.package";
	static final String FRAGMENT = "osgi.fragment";
	/** A bundle may say what it brings: {@code Provide-Capability: org.headroom.plugin;kind=method;name="…"}. */
	static final String BRINGS = "org.headroom.plugin";

	private static final String GROUP = ".feature.group";

	private Units() {
	}

	/** The id as people see it: a feature without p2's ending. */
	static String plain(IInstallableUnit unit) {
		return unit.getId().endsWith(GROUP) ? unit.getId().substring(0, unit.getId().length() - GROUP.length()) : unit.getId();
	}

	static boolean isPlugin(IInstallableUnit unit) {
		return (QueryUtil.isGroup(unit) || provides(unit, BUNDLE).findAny().isPresent()) && !QueryUtil.isCategory(unit) && !QueryUtil.isProduct(unit)
				&& provides(unit, "org.eclipse.equinox.p2.eclipse.type").noneMatch(type -> type.getName().equals("source"));
	}

	static Stream<IProvidedCapability> provides(IInstallableUnit unit, String namespace) {
		return unit.getProvidedCapabilities().stream().filter(each -> each.getNamespace().equals(namespace));
	}

	static Stream<IRequiredCapability> needs(IInstallableUnit unit) {
		return unit.getRequirements().stream().filter(IRequiredCapability.class::isInstance).map(IRequiredCapability.class::cast);
	}

	/** Whether the requirement is for this one and nothing else, as a feature includes what it includes. */
	static boolean includes(IRequiredCapability need, IInstallableUnit unit) {
		return need.getNamespace().equals(IInstallableUnit.NAMESPACE_IU_ID) && need.getName().equals(unit.getId())
				&& need.getRange().getMinimum().equals(need.getRange().getMaximum()) && need.getRange().isIncluded(unit.getVersion());
	}

	static IRequirement exactly(IInstallableUnit unit) {
		return exactly(unit.getId(), unit.getVersion());
	}

	static IRequirement exactly(String id, Version version) {
		return MetadataFactory.createRequirement(IInstallableUnit.NAMESPACE_IU_ID, id, new VersionRange(version, true, version, true), null, false, false);
	}

	static boolean same(IInstallableUnit one, IInstallableUnit other) {
		return one.getId().equals(other.getId()) && one.getVersion().equals(other.getVersion());
	}

	static String name(IInstallableUnit unit) {
		return Optional.ofNullable(unit.getProperty(IInstallableUnit.PROP_NAME, Locale.getDefault().toString())).filter(name -> !name.isBlank() && !name.startsWith("%")).orElse(plain(unit));
	}

	static String provider(IInstallableUnit unit) {
		return text(unit, IInstallableUnit.PROP_PROVIDER);
	}

	private static String text(IInstallableUnit unit, String property) {
		return Objects.requireNonNullElse(unit.getProperty(property, Locale.getDefault().toString()), "");
	}

	private static List<License> licenses(IInstallableUnit unit) {
		return unit.getLicenses(Locale.getDefault().toString()).stream()
				.map(license -> new License(Objects.requireNonNullElse(license.getBody(), ""), Optional.ofNullable(license.getLocation()))).toList();
	}

	/** @param around units of the same site, among which those it includes are found */
	static OfferedPlugin offered(IInstallableUnit unit, Collection<IInstallableUnit> around, Site site, Optional<String> installed) {
		List<IInstallableUnit> all = Stream.concat(Stream.of(unit), around.stream().filter(other -> needs(unit).anyMatch(need -> includes(need, other)))).toList();
		List<License> licenses = all.stream().map(Units::licenses).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
		return new OfferedPlugin(plain(unit), unit.getVersion().toString(), name(unit), provider(unit), text(unit, IInstallableUnit.PROP_DESCRIPTION), licenses,
				all.stream().flatMap(Units::brings).distinct().toList(), site, installed);
	}

	private static Stream<Contribution> brings(IInstallableUnit unit) {
		return provides(unit, BRINGS).flatMap(each -> Contents.kind(String.valueOf(each.getProperties().get("kind"))).stream()
				.map(kind -> new Contribution(kind, String.valueOf(each.getProperties().getOrDefault("name", each.getName())))));
	}
}
