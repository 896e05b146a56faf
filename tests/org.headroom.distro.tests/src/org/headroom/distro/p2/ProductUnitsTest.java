package org.headroom.distro.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.equinox.internal.p2.metadata.InstallableUnit;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.headroom.distro.build.Identity;
import org.headroom.distro.build.Obstacle;
import org.junit.jupiter.api.Test;

class ProductUnitsTest {
	private static final URI HERE = URI.create("file:/release/");
	private static final org.osgi.framework.Version RUNNING = new org.osgi.framework.Version(0, 1, 0);
	private static final Identity BRAND = new Identity("org.acme.coach", "1.0.0", "Acme Coach", "acme-coach", "Acme", "", "Coaching", "org.acme.coach.branding.product", "org.acme.coach.branding.feature");
	private static final String CONFIGURE = "setProgramProperty(propName:osgi.instance.area.default,propValue:@user.home/.local/share/headroom/workbench);"
			+ "setProgramProperty(propName:eclipse.product,propValue:org.headroom.branding.product);setProgramProperty(propName:p2.httpRule,propValue:allow);";

	@Test
	void theBrandsFeatureStandsInThePlaceOfHeadroomsBrandingAndTheRestStays() throws Unfit {
		List<IInstallableUnit> units = units(release());
		IInstallableUnit product = units.getFirst();
		assertEquals("org.acme.coach", product.getId());
		List<String> needs = product.getRequirements().stream().map(String::valueOf).toList();
		assertTrue(needs.stream().anyMatch(need -> need.contains("org.acme.coach.branding.feature.feature.group")), needs::toString);
		assertTrue(needs.stream().anyMatch(need -> need.contains("org.headroom.feature.feature.group")), needs::toString);
		assertFalse(needs.stream().anyMatch(need -> need.contains("org.headroom.branding.feature.feature.group")), needs::toString);
		assertTrue(product.getRequirements().stream().allMatch(need -> need.getFilter() == null), "nothing depends on how it is installed");
	}

	@Test
	void eachPlatformIsConfiguredAsHeadroomsButForTheBrandsProductAndFolders() throws Unfit {
		IInstallableUnit config = units(release()).stream().filter(unit -> unit.getId().equals("toolingorg.acme.coach.config.gtk.linux.x86_64")).findFirst().orElseThrow();
		String configure = config.getTouchpointData().iterator().next().getInstruction("configure").getBody();
		assertEquals(CONFIGURE.replace("org.headroom.branding.product", "org.acme.coach.branding.product").replace("share/headroom/", "share/acme-coach/"), configure);
	}

	@Test
	void aRepositoryWithoutHeadroomOrOfAnotherOneOrOfOnePlatformOnlyIsRefused() {
		assertInstanceOf(Obstacle.NotARelease.class, refused(List.of(), RUNNING));
		assertEquals(new Obstacle.OtherRelease("0.1.0", "0.2.0"), refused(release(), new org.osgi.framework.Version(0, 2, 0)));
		List<IInstallableUnit> one = release().stream().filter(unit -> !unit.getId().contains(".win32.")).toList();
		assertEquals(new Obstacle.LacksPlatform("windows-x86_64"), refused(one, RUNNING));
	}

	private static Obstacle refused(List<IInstallableUnit> units, org.osgi.framework.Version running) {
		return assertThrows(Unfit.class, () -> Release.of(HERE, units, running)).obstacles().getFirst();
	}

	private static List<IInstallableUnit> units(List<IInstallableUnit> release) throws Unfit {
		return new ProductUnits(Release.of(HERE, release, RUNNING), BRAND, Version.create("1.0.0")).all();
	}

	/** As the build writes it, in little. */
	private static List<IInstallableUnit> release() {
		List<IInstallableUnit> units = new ArrayList<>();
		units.add(unit("org.headroom.feature.feature.group"));
		units.add(unit(Release.BRANDING));
		String mode = "(org.eclipse.equinox.p2.install.mode.root=true)";
		units.add(unit("org.headroom", need("org.headroom.feature.feature.group", mode), need(Release.BRANDING, mode), need("toolingorg.headroom.configuration", null)));
		units.add(unit("toolingorg.headroom.configuration", Platform.ALL.stream().map(each -> need("toolingorg.headroom.config." + each.suffix(), "(osgi.os=" + each.os() + ")")).toArray(IRequirement[]::new)));
		Platform.ALL.forEach(each -> units.add(unit("toolingorg.headroom.config." + each.suffix())));
		return units;
	}

	private static IRequirement need(String id, String filter) {
		return MetadataFactory.createRequirement(IInstallableUnit.NAMESPACE_IU_ID, id, VersionRange.emptyRange, filter == null ? null : InstallableUnit.parseFilter(filter), false, false);
	}

	private static IInstallableUnit unit(String id, IRequirement... needs) {
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId(id);
		unit.setVersion(Version.create("0.1.0.202611240000"));
		unit.setCapabilities(new IProvidedCapability[] {MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, id, unit.getVersion())});
		unit.setRequirements(needs);
		unit.setTouchpointType(MetadataFactory.createTouchpointType("org.eclipse.equinox.p2.osgi", Version.create("1.0.0")));
		if (id.contains(".config.")) {
			unit.addTouchpointData(MetadataFactory.createTouchpointData(Map.of("configure", CONFIGURE, "unconfigure", "")));
		}
		return MetadataFactory.createInstallableUnit(unit);
	}
}
