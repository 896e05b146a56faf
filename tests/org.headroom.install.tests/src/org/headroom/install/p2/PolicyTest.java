package org.headroom.install.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.headroom.install.Consent;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.Outcome;
import org.headroom.install.Reason;
import org.headroom.install.Watch;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {
	@TempDir
	private Path folder;
	private Headroom headroom;
	private TestSite site;

	@BeforeEach
	void aPersonWithASite() throws Exception {
		headroom = new Headroom(folder);
		site = headroom.site("site").bundle(BundleJar.method("org.acme.bell", "1.0.0")).bundle(BundleJar.method("org.acme.bell", "1.0.7")).bundle(BundleJar.method("org.acme.bell", "2.0.0")).publish();
	}

	private Reason refused(Outcome outcome) {
		return assertInstanceOf(Outcome.Refused.class, outcome).reasons().getFirst();
	}

	@Test
	void installingCanBeForbiddenAltogether() throws Exception {
		headroom.add(site);
		headroom.policy("install = no");
		assertInstanceOf(Reason.Forbidden.class, refused(headroom.installAnyway("org.acme.bell")));
		assertInstanceOf(Reason.Forbidden.class, refused(headroom.plugins.update(List.of(), Consent.NONE, Watch.NONE)));
		assertInstanceOf(Reason.Forbidden.class, refused(headroom.plugins.rollBack(0, Watch.NONE)));
	}

	@Test
	void whatIsNotSignedCanBeForbidden() throws Exception {
		headroom.add(site);
		headroom.policy("untrusted = no");
		assertInstanceOf(Reason.UntrustedForbidden.class, refused(headroom.installAnyway("org.acme.bell")));
	}

	@Test
	void whatIsNotSignedCanBeAllowedWithoutAQuestion() throws Exception {
		headroom.add(site);
		headroom.policy("untrusted = yes");
		assertInstanceOf(Outcome.Done.class, headroom.install("org.acme.bell"));
	}

	@Test
	void sitesCanBeFixed() throws Exception {
		headroom.add(site);
		TestSite theirs = headroom.site("theirs").bundle(BundleJar.method("org.acme.gong", "1.0.0")).publish();
		headroom.policy("sites = " + theirs.uri(), "sites.others = no");
		assertEquals(List.of(theirs.uri()), headroom.plugins.sites().stream().map(each -> each.location()).toList());
		assertInstanceOf(Reason.SiteForbidden.class, headroom.plugins.addSite(site.folder().toString(), Watch.NONE).orElseThrow());
		assertInstanceOf(Reason.SiteForbidden.class, headroom.plugins.removeSite(theirs.folder().toString()).orElseThrow());
		assertInstanceOf(Reason.NoSuchPlugin.class, refused(headroom.installAnyway("org.acme.bell")));
		assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.gong"));
	}

	@Test
	void aSiteCanLieInTheInstallationItself() throws Exception {
		headroom.policy("sites = ../site");
		assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.bell"));
	}

	@Test
	void versionsCanBePinned() throws Exception {
		headroom.add(site);
		headroom.policy("pin.org.acme.bell = [1.0,1.0.5)");
		assertEquals("1.0.0", headroom.plugins.offered(Watch.NONE).plugins().getFirst().version());
		assertInstanceOf(Reason.VersionForbidden.class, refused(headroom.installAnyway("org.acme.bell@2.0.0")));
		headroom.installAnyway("org.acme.bell");
		assertEquals(List.of("org.acme.bell 1.0.0"), headroom.installed());
		assertInstanceOf(Outcome.Nothing.class, headroom.plugins.update(List.of(), Consent.NONE, Watch.NONE));
	}

	@Test
	void goingBackToAVersionThatIsPinnedOutIsRefused() throws Exception {
		headroom.add(site);
		headroom.installAnyway("org.acme.bell@2.0.0");
		headroom.plugins.remove(List.of("org.acme.bell"), Watch.NONE);
		headroom.policy("pin.org.acme.bell = [1.0,1.0.5)");
		assertInstanceOf(Reason.VersionForbidden.class, refused(headroom.plugins.rollBack(1, Watch.NONE)));
		assertEquals(List.of(), headroom.installed());
	}

	@Test
	void whereNothingMayBeInstalledWhatIsThereIsSaidNotToBeInUseAndNoSiteIsAdded() throws Exception {
		headroom.add(site);
		headroom.installAnyway("org.acme.bell");
		headroom.policy("install = no");
		assertEquals(InstalledPlugin.Standing.FORBIDDEN, headroom.plugins.installed().getFirst().standing());
		assertEquals(Optional.of(new Reason.Forbidden()), headroom.plugins.addSite("/", Watch.NONE));
	}

	@Test
	void aSingleVersionPinsThatOne() throws Exception {
		headroom.add(site);
		headroom.policy("pin.org.acme.bell = 1.0.7");
		headroom.installAnyway("org.acme.bell");
		assertEquals(List.of("org.acme.bell 1.0.7"), headroom.installed());
	}

	@Test
	void onesOwnTrustCanBeForbidden() throws Exception {
		headroom.policy("trust.own = no");
		assertInstanceOf(Reason.TrustForbidden.class, headroom.plugins.trust("ab".repeat(32), "").orElseThrow());
	}

	@Test
	void aPolicyWithAMistakeAllowsNothing() throws Exception {
		headroom.add(site);
		for (String mistake : List.of("unsinged = no", "untrusted = never", "pin.org.acme.bell = [1", "key.Acme = nonsense")) {
			headroom.policy(mistake);
			assertInstanceOf(Reason.PolicyUnreadable.class, refused(headroom.installAnyway("org.acme.bell")), mistake);
		}
	}
}
