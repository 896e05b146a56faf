package org.headroom.install.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.headroom.install.Change;
import org.headroom.install.Consent;
import org.headroom.install.Contribution;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.Outcome;
import org.headroom.install.Reason;
import org.headroom.install.Reason.ChangesHeadroom.How;
import org.headroom.install.Watch;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
	@TempDir
	private Path folder;
	private Headroom headroom;
	private TestSite site;

	@BeforeEach
	void aPerson() throws Exception {
		headroom = new Headroom(folder);
		site = headroom.site("site");
	}

	@AfterEach
	void nothingWasChanged() {
		assertEquals(List.of(), headroom.installed());
	}

	private How refused(String plugin) throws Exception {
		headroom.add(site.publish());
		return assertInstanceOf(Reason.ChangesHeadroom.class, assertInstanceOf(Outcome.Refused.class, headroom.installAnyway(plugin)).reasons().getFirst()).how();
	}

	@Test
	void aNewerBundleOfHeadroomIsRefused() throws Exception {
		site.bundle(BundleJar.of("org.headroom.method", "0.2.0"));
		assertEquals(How.REPLACES, refused("org.headroom.method"));
	}

	@Test
	void aPluginThatNeedsANewerBundleOfHeadroomDoesNotBringItAlong() throws Exception {
		site.bundle(BundleJar.of("org.headroom.method", "0.2.0")).bundle(BundleJar.method("org.acme.bell", "1.0.0").header("Require-Bundle", "org.headroom.method;bundle-version=\"0.2.0\""));
		assertEquals(How.REPLACES, refused("org.acme.bell"));
	}

	@Test
	void anotherVersionOfALibraryOfHeadroomIsRefused() throws Exception {
		site.bundle(BundleJar.of("org.acme.library", "2.0.0")).bundle(BundleJar.method("org.acme.bell", "1.0.0").header("Require-Bundle", "org.acme.library;bundle-version=\"2.0.0\""));
		assertEquals(How.REPLACES, refused("org.acme.bell"));
	}

	@Test
	void aPackageOfHeadroomUnderAnotherNameIsRefused() throws Exception {
		site.bundle(BundleJar.method("org.acme.bell", "1.0.0").header("Export-Package", "org.acme.bell;uses:=\"a,b\",org.headroom.method;version=\"1.9.0\""));
		assertEquals(How.PROVIDES, refused("org.acme.bell"));
	}

	@Test
	void aFragmentOfABundleOfHeadroomIsRefused() throws Exception {
		site.bundle(BundleJar.of("org.acme.bell", "1.0.0").header("Fragment-Host", "org.headroom.method"));
		assertEquals(How.ATTACHES, refused("org.acme.bell"));
	}

	@Test
	void aUnitThatWantsToRunActionsIsRefused() throws Exception {
		InstallableUnitDescription unit = unit("org.acme.actor");
		unit.addTouchpointData(MetadataFactory.createTouchpointData(Map.of("install", "org.eclipse.equinox.p2.touchpoint.natives.remove(path:/);")));
		site.bundle(BundleJar.method("org.acme.bell", "1.0.0")).unit(MetadataFactory.createInstallableUnit(unit));
		assertEquals(How.ACTS, refused("org.acme.actor"));
	}

	@Test
	void aJarThatIsAnotherBundleThanTheSiteSaysIsRefused() throws Exception {
		headroom.add(site.bundle(BundleJar.method("org.acme.bell", "1.0.0")).publish());
		Path other = BundleJar.of("org.headroom.method", "0.1.0").write(folder);
		Files.copy(other, site.jar("org.acme.bell", "1.0.0"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertInstanceOf(Reason.Broken.class, assertInstanceOf(Outcome.Refused.class, headroom.installAnyway("org.acme.bell")).reasons().getFirst());
	}

	@Test
	void aPluginThatCameAlongCanBeUpdatedAndGivesWay() throws Exception {
		BundleJar old = BundleJar.method("org.acme.shipped", "1.0.0");
		headroom.product().bundle(old).feature("org.acme.shipped.feature", "1.0.0", "", old);
		headroom.policy("shipped = org.acme.shipped.feature");
		BundleJar newer = BundleJar.method("org.acme.shipped", "1.1.0");
		headroom.add(site.bundle(newer).feature("org.acme.shipped.feature", "1.1.0", "", newer).publish());
		assertInstanceOf(Outcome.Refused.class, headroom.plugins.remove(List.of("org.acme.shipped.feature"), Watch.NONE));
		Outcome.NeedsConsent asks = assertInstanceOf(Outcome.NeedsConsent.class, headroom.plugins.update(List.of(), Consent.NONE, Watch.NONE));
		Change update = new Change("org.acme.shipped.feature", "org.acme.shipped.feature of Acme", Optional.of("1.0.0"), Optional.of("1.1.0"));
		assertEquals(List.of(update), assertInstanceOf(Outcome.Done.class, headroom.plugins.update(List.of(), asks.consent(), Watch.NONE)).changes());
		assertEquals(List.of(true), headroom.store().current().bundles().stream().map(bundle -> bundle.replaces()).toList());
		Change back = new Change(update.id(), update.name(), Optional.of("1.1.0"), Optional.of("1.0.0"));
		assertEquals(List.of(back), assertInstanceOf(Outcome.Done.class, headroom.plugins.remove(List.of("org.acme.shipped.feature"), Watch.NONE)).changes(), "the one that came along counts again");
	}

	@Test
	void whatCameAlongIsListedByWhatItsFilesSay() throws Exception {
		BundleJar.method("org.acme.shipped", "1.0.0").write(headroom.installation.resolve("plugins"));
		headroom.policy("shipped = org.acme.shipped");
		InstalledPlugin shipped = headroom.plugins.installed().getFirst();
		assertEquals("Acme", shipped.provider());
		assertEquals(List.of(new Contribution(Contribution.Kind.METHOD, "bell")), shipped.contributions());
		assertEquals(List.of("org.acme.shipped"), shipped.bundles());
		assertTrue(shipped.shipped());
	}

	private static InstallableUnitDescription unit(String id) {
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId(id);
		unit.setVersion(Version.create("1.0.0"));
		unit.setProperty(InstallableUnitDescription.PROP_TYPE_GROUP, "true");
		unit.setCapabilities(new IProvidedCapability[] {MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, id, unit.getVersion())});
		return unit;
	}
}
