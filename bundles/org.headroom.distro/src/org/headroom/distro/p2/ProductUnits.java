package org.headroom.distro.p2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.metadata.ITouchpointInstruction;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.metadata.expression.IMatchExpression;
import org.headroom.distro.build.Identity;

/**
 * The product of a brand: Headroom's own, with the brand's feature in the place of Headroom's branding and a configuration of its own. Everything else stays
 * what the release says, so that a brand gets each of its changes without knowing of them.
 */
final class ProductUnits {
	private static final String FLAVOR = "tooling";
	private static final String GROUP = ".feature.group";
	private static final String ROOT_MODE = "install.mode.root";
	private static final Pattern PROPERTY = Pattern.compile("(setProgramProperty\\(propName:)([^,]+)(,propValue:)([^)]*)\\)");

	private final Release release;
	private final Identity brand;
	private final Version version;

	/** @param version of the brand's feature */
	ProductUnits(Release release, Identity brand, Version version) {
		this.release = release;
		this.brand = brand;
		this.version = version;
	}

	/** The product first, then what configures it. */
	List<IInstallableUnit> all() {
		List<IInstallableUnit> units = new ArrayList<>();
		units.add(product());
		units.add(configuration());
		Platform.ALL.forEach(platform -> units.add(config(platform)));
		return units;
	}

	private IInstallableUnit product() {
		InstallableUnitDescription unit = like(release.product(), brand.id());
		List<IRequirement> needs = new ArrayList<>(kept(release.product().getRequirements(), Release.BRANDING, FLAVOR + Release.PRODUCT + ".configuration"));
		// Headroom asks for its features only where an installer says so; a brand is nothing without them.
		needs.removeIf(need -> need.getFilter() != null && Arrays.toString(need.getFilter().getParameters()).contains(ROOT_MODE));
		release.product().getRequirements().forEach(need -> features(need).forEach(needs::add));
		needs.add(exactly(brand.feature() + GROUP, null));
		needs.add(exactly(FLAVOR + brand.id() + ".configuration", null));
		unit.setRequirements(needs.toArray(IRequirement[]::new));
		unit.setProperty(IInstallableUnit.PROP_NAME, brand.name());
		unit.setProperty(IInstallableUnit.PROP_PROVIDER, brand.vendor());
		unit.setUpdateDescriptor(MetadataFactory.createUpdateDescriptor(brand.id(), new VersionRange(Version.emptyVersion, true, version, false), 0, null));
		return MetadataFactory.createInstallableUnit(unit);
	}

	private Stream<IRequirement> features(IRequirement need) {
		return release.units().stream().filter(unit -> unit.getId().endsWith(GROUP) && !unit.getId().equals(Release.BRANDING) && Needs.named(need, unit.getId()) && need.isMatch(unit))
				.map(unit -> MetadataFactory.createRequirement(IInstallableUnit.NAMESPACE_IU_ID, unit.getId(), new VersionRange(unit.getVersion(), true, unit.getVersion(), true), null, false, false));
	}

	private IInstallableUnit configuration() {
		IInstallableUnit theirs = release.unit(FLAVOR + Release.PRODUCT + ".configuration").orElseThrow();
		InstallableUnitDescription unit = like(theirs, FLAVOR + brand.id() + ".configuration");
		List<IRequirement> needs = new ArrayList<>(kept(theirs.getRequirements(), Platform.ALL.stream().map(each -> FLAVOR + Release.PRODUCT + ".config." + each.suffix()).toArray(String[]::new)));
		Platform.ALL.forEach(each -> needs.add(exactly(FLAVOR + brand.id() + ".config." + each.suffix(), filter(each))));
		unit.setRequirements(needs.toArray(IRequirement[]::new));
		return MetadataFactory.createInstallableUnit(unit);
	}

	private IMatchExpression<IInstallableUnit> filter(Platform platform) {
		return release.unit(FLAVOR + Release.PRODUCT + ".config." + platform.suffix()).orElseThrow().getFilter();
	}

	private IInstallableUnit config(Platform platform) {
		IInstallableUnit theirs = release.unit(FLAVOR + Release.PRODUCT + ".config." + platform.suffix()).orElseThrow();
		String id = FLAVOR + brand.id() + ".config." + platform.suffix();
		InstallableUnitDescription unit = like(theirs, id);
		unit.setCapabilities(new IProvidedCapability[] {self(id), MetadataFactory.createProvidedCapability(FLAVOR + brand.id(), Release.PRODUCT + ".config", version)});
		unit.setTouchpointType(theirs.getTouchpointType());
		unit.setFilter(theirs.getFilter());
		for (ITouchpointData data : theirs.getTouchpointData()) {
			Map<String, ITouchpointInstruction> instructions = new TreeMap<>(data.getInstructions());
			instructions.computeIfPresent("configure", (name, theirInstruction) -> branded(theirInstruction));
			unit.addTouchpointData(MetadataFactory.createTouchpointData(instructions));
		}
		return MetadataFactory.createInstallableUnit(unit);
	}

	private ITouchpointInstruction branded(ITouchpointInstruction theirs) {
		StringBuilder own = new StringBuilder();
		Matcher each = PROPERTY.matcher(theirs.getBody());
		while (each.find()) {
			String value = each.group(2).equals("eclipse.product") ? brand.product() : brand.own(each.group(4));
			each.appendReplacement(own, Matcher.quoteReplacement(each.group(1) + each.group(2) + each.group(3) + value + ")"));
		}
		each.appendTail(own);
		return MetadataFactory.createTouchpointInstruction(own.toString(), theirs.getImportAttribute());
	}

	private InstallableUnitDescription like(IInstallableUnit theirs, String id) {
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId(id);
		unit.setVersion(version);
		unit.setSingleton(theirs.isSingleton());
		unit.setCapabilities(new IProvidedCapability[] {self(id)});
		unit.setTouchpointType(theirs.getTouchpointType());
		theirs.getProperties().forEach(unit::setProperty);
		return unit;
	}

	private IProvidedCapability self(String id) {
		return MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, id, version);
	}

	private IRequirement exactly(String id, IMatchExpression<IInstallableUnit> filter) {
		return MetadataFactory.createRequirement(IInstallableUnit.NAMESPACE_IU_ID, id, new VersionRange(version, true, version, true), filter, false, false);
	}

	private static List<IRequirement> kept(Collection<IRequirement> needs, String... without) {
		return needs.stream().filter(need -> Arrays.stream(without).noneMatch(id -> Needs.named(need, id))).toList();
	}
}
