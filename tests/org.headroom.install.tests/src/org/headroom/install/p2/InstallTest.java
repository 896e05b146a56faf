package org.headroom.install.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.install.Change;
import org.headroom.install.Consent;
import org.headroom.install.Contribution;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.License;
import org.headroom.install.Looked;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Outcome;
import org.headroom.install.Past;
import org.headroom.install.PluginRef;
import org.headroom.install.Sentences;
import org.headroom.install.Signature;
import org.headroom.install.Watch;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallTest {
	private static final BundleJar ONE = BundleJar.method("org.acme.bell", "1.0.0");
	private static final BundleJar TWO = BundleJar.method("org.acme.bell", "1.1.0");

	@TempDir
	private Path folder;
	private Headroom headroom;
	private TestSite site;

	@BeforeEach
	void aPersonWithASite() throws Exception {
		headroom = new Headroom(folder);
		site = headroom.site("site").bundle(ONE).feature("org.acme.coaching", "1.0.0", "Acme Licence\nDo as you like.", ONE).publish();
		headroom.add(site);
	}

	@Test
	void whatASiteOffersIsShownWithNameVersionProviderAndLicence() {
		OfferedPlugin offered = headroom.plugins.offered(Watch.NONE).plugins().getFirst();
		assertEquals(List.of("org.acme.coaching", "1.0.0", "org.acme.coaching of Acme", "Acme Ltd", "Acme Licence"),
				List.of(offered.id(), offered.version(), offered.name(), offered.provider(), offered.licenses().getFirst().name()));
	}

	@Test
	void whatAPluginBringsIsSeenInItsFilesBeforeItIsInstalled() {
		Looked.Seen seen = assertInstanceOf(Looked.Seen.class, headroom.plugins.look(PluginRef.newest("org.acme.coaching"), Watch.NONE));
		assertEquals(List.of(new Contribution(Contribution.Kind.METHOD, "bell")), seen.contributions());
		assertEquals(new Signature.None(), seen.files().getFirst().signature());
		assertEquals(List.of(), seen.refusals());
		assertEquals(List.of(), headroom.installed());
	}

	@Test
	void theLicenceOfABundleIsInItsManifest() throws Exception {
		site.bundle(BundleJar.method("org.acme.gong", "1.0.0").header("Bundle-License", "EPL-2.0;description=\"Eclipse Public License 2.0\", MIT")).publish();
		Looked.Seen seen = assertInstanceOf(Looked.Seen.class, headroom.plugins.look(PluginRef.newest("org.acme.gong"), Watch.NONE));
		assertEquals(List.of("Eclipse Public License 2.0", "MIT"), seen.plugin().licenses().stream().map(License::name).toList());
	}

	@Test
	void anUnsignedPluginAsksAndIsInstalledOnceSomebodyAgrees() {
		Outcome.NeedsConsent asks = assertInstanceOf(Outcome.NeedsConsent.class, headroom.install("org.acme.coaching"));
		assertEquals("org.acme.bell", asks.doubts().getFirst().bundle());
		assertEquals(List.of(), headroom.installed());
		Outcome.Done done = assertInstanceOf(Outcome.Done.class, headroom.plugins.install(List.of(PluginRef.newest("org.acme.coaching")), asks.consent(), Watch.NONE));
		assertEquals(List.of(new Change("org.acme.coaching", "org.acme.coaching of Acme", Optional.empty(), Optional.of("1.0.0"))), done.changes());
		assertEquals(List.of("org.acme.coaching 1.0.0"), headroom.installed());
	}

	@Test
	void consentToOtherBytesIsNone() {
		Outcome outcome = headroom.plugins.install(List.of(PluginRef.newest("org.acme.coaching")), new Consent(java.util.Set.of("0".repeat(64))), Watch.NONE);
		assertInstanceOf(Outcome.NeedsConsent.class, outcome);
	}

	@Test
	void whatIsInstalledIsListedWithWhatItBrings() {
		headroom.installAnyway("org.acme.coaching");
		InstalledPlugin plugin = headroom.plugins.installed().getFirst();
		assertEquals("Acme Ltd", plugin.provider());
		assertEquals(List.of(new Contribution(Contribution.Kind.METHOD, "bell")), plugin.contributions());
	}

	@Test
	void installingAgainChangesNothing() {
		headroom.installAnyway("org.acme.coaching");
		assertInstanceOf(Outcome.Nothing.class, headroom.install("org.acme.coaching"));
	}

	@Test
	void aNewerVersionIsAnUpdateAndGoingBackUndoesIt() throws Exception {
		headroom.installAnyway("org.acme.coaching");
		site.bundle(TWO).feature("org.acme.coaching", "1.1.0", "Acme Licence", TWO).publish();
		assertEquals("1.1.0", headroom.plugins.offered(Watch.NONE).updates().getFirst().version());
		Outcome.NeedsConsent asks = assertInstanceOf(Outcome.NeedsConsent.class, headroom.plugins.update(List.of(), Consent.NONE, Watch.NONE));
		assertInstanceOf(Outcome.Done.class, headroom.plugins.update(List.of(), asks.consent(), Watch.NONE));
		assertEquals(List.of("org.acme.coaching 1.1.0"), headroom.installed());
		assertEquals(List.of("1.1.0"), headroom.store().current().bundles().stream().map(bundle -> bundle.version()).toList());
		assertInstanceOf(Outcome.Done.class, headroom.plugins.rollBack(1, Watch.NONE));
		assertEquals(List.of("org.acme.coaching 1.0.0"), headroom.installed());
		assertEquals(List.of(Past.Act.ROLL_BACK, Past.Act.UPDATE, Past.Act.INSTALL, Past.Act.INSTALL), headroom.plugins.history().stream().map(Past::act).toList());
	}

	@Test
	void afterGoingBackItCanBeUpdatedAgain() throws Exception {
		headroom.installAnyway("org.acme.coaching");
		site.bundle(TWO).feature("org.acme.coaching", "1.1.0", "Acme Licence", TWO).publish();
		headroom.installAnyway("org.acme.coaching");
		headroom.plugins.rollBack(1, Watch.NONE);
		headroom.installAnyway("org.acme.coaching@1.1.0");
		assertEquals(List.of("org.acme.coaching 1.1.0"), headroom.installed());
	}

	@Test
	void removingTakesItAwayAndNeedsNoSite() throws Exception {
		headroom.installAnyway("org.acme.coaching");
		headroom.plugins.removeSite(site.folder().toString());
		assertInstanceOf(Outcome.Done.class, headroom.plugins.remove(List.of("org.acme.coaching"), Watch.NONE));
		assertEquals(List.of(), headroom.installed());
		assertInstanceOf(Outcome.Done.class, headroom.plugins.rollBack(1, Watch.NONE));
		assertEquals(List.of("org.acme.coaching 1.0.0"), headroom.installed());
	}

	@Test
	void removingOneLeavesTheOther() throws Exception {
		BundleJar other = BundleJar.method("org.acme.gong", "2.0.0");
		site.bundle(other).publish();
		headroom.installAnyway("org.acme.coaching", "org.acme.gong");
		headroom.plugins.remove(List.of("org.acme.coaching"), Watch.NONE);
		assertEquals(List.of("org.acme.gong 2.0.0"), headroom.installed());
		assertEquals(1, headroom.store().current().bundles().size());
	}

	@Test
	void whatItNeedsFromTheSitesComesAlong() throws Exception {
		BundleJar needed = BundleJar.of("org.acme.needed", "3.0.0").header("Export-Package", "org.acme.needed;version=\"3.0.0\"");
		BundleJar needing = BundleJar.method("org.acme.needing", "1.0.0").header("Import-Package", "org.acme.needed;version=\"[3.0.0,4.0.0)\",org.headroom.method;version=\"[1.0.0,2.0.0)\"");
		site.bundle(needed).bundle(needing).publish();
		assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.needing"));
		assertEquals(List.of("org.acme.needed", "org.acme.needing"), headroom.store().current().bundles().stream().map(bundle -> bundle.name()).sorted().toList());
	}

	@Test
	void whatIsMissingIsSaidInPlainWordsBeforeAnythingChanges() throws Exception {
		site.bundle(BundleJar.method("org.acme.x", "1.0.0").header("Import-Package", "org.acme.y;version=\"2.0.0\"")).publish();
		Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, headroom.install("org.acme.x"));
		assertEquals("org.acme.x 1.0.0 needs package org.acme.y 2.0.0, which neither Headroom nor the sites offer.", Sentences.in(Locale.ENGLISH).of(refused.reasons().getFirst()));
		assertEquals(1, refused.reasons().size());
		assertEquals(0, headroom.store().newest());
	}

	@Test
	void aVersionNobodyHasNamesThoseThereAre() throws Exception {
		site.bundle(BundleJar.method("org.acme.x", "1.0.0").header("Require-Bundle", "org.headroom.method;bundle-version=\"[2.0.0,3.0.0)\"")).publish();
		Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, headroom.install("org.acme.x"));
		assertEquals("org.acme.x 1.0.0 needs bundle org.headroom.method [2.0.0,3.0.0), which neither Headroom nor the sites offer. There is: 0.1.0.", Sentences.in(Locale.ENGLISH).of(refused.reasons().getFirst()));
	}

	@Test
	void aPluginForANewerJavaIsRefused() throws Exception {
		site.bundle(BundleJar.method("org.acme.x", "1.0.0").header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")).publish();
		Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, headroom.install("org.acme.x"));
		assertTrue(Sentences.in(Locale.ENGLISH).of(refused.reasons().getFirst()).startsWith("org.acme.x is made for Java 99"), refused::toString);
	}

	@Test
	void aMisspelledIdNamesWhatMayBeMeant() {
		Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, headroom.install("acme.coaching"));
		assertEquals("No site offers “acme.coaching”. Did you mean: org.acme.coaching?", Sentences.in(Locale.ENGLISH).of(refused.reasons().getFirst()));
	}

	@Test
	void aWatchThatCancelsEndsItAndNothingIsChanged() {
		Watch watch = new Watch() {
			private boolean fetching;

			@Override
			public void at(Step step, String what, double share) {
				fetching |= step == Step.FETCHING;
			}

			@Override
			public boolean cancelled() {
				return fetching;
			}
		};
		assertInstanceOf(Outcome.Cancelled.class, headroom.plugins.install(List.of(PluginRef.newest("org.acme.coaching")), Consent.NONE, watch));
		assertEquals(0, headroom.store().newest());
	}
}
