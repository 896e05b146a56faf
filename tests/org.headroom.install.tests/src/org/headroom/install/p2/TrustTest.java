package org.headroom.install.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.install.Looked;
import org.headroom.install.Outcome;
import org.headroom.install.PluginRef;
import org.headroom.install.Reason;
import org.headroom.install.Signature;
import org.headroom.install.Signature.Standing;
import org.headroom.install.Watch;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.Keys;
import org.headroom.install.sites.PgpKey;
import org.headroom.install.sites.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
	private static final BundleJar BELL = BundleJar.method("org.acme.bell", "1.0.0");

	@TempDir
	private Path folder;
	private Headroom headroom;
	private Keys keys;

	@BeforeEach
	void aPersonAndAKey() throws Exception {
		headroom = new Headroom(folder);
		keys = new Keys(folder).make("acme", "CN=Acme Ltd");
	}

	private void offer(String alias) throws Exception {
		headroom.add(headroom.site("site").bundle(BELL, jar -> keys.sign(jar, alias)).publish());
	}

	private Signature.By seen() {
		Looked.Seen seen = assertInstanceOf(Looked.Seen.class, headroom.plugins.look(PluginRef.newest("org.acme.bell"), Watch.NONE));
		assertEquals(List.of(), seen.refusals());
		return assertInstanceOf(Signature.By.class, seen.files().getFirst().signature());
	}

	@Test
	void aKeyNobodyKnowsIsShownAndAsks() throws Exception {
		offer("acme");
		assertEquals("Acme Ltd", seen().signer().name());
		assertEquals(keys.fingerprint("acme"), seen().signer().fingerprint());
		assertEquals(Standing.UNKNOWN, seen().standing());
		assertInstanceOf(Outcome.NeedsConsent.class, headroom.install("org.acme.bell"));
	}

	@Test
	void aKeyTheAdministratorTrustsInstallsWithoutAQuestion() throws Exception {
		headroom.policy("key.Acme = " + keys.fingerprint("acme"), "untrusted = no");
		offer("acme");
		assertEquals(Standing.TRUSTED, seen().standing());
		assertInstanceOf(Outcome.Done.class, headroom.install("org.acme.bell"));
		assertEquals("Acme Ltd", headroom.plugins.installed().getFirst().signer());
	}

	@Test
	void aKeyThePersonTrustsDoesSoUntilTheTrustIsTakenBack() throws Exception {
		offer("acme");
		assertEquals(Optional.empty(), headroom.plugins.trust(keys.fingerprint("acme").toUpperCase(java.util.Locale.ROOT).replaceAll("(..)(?=.)", "$1:"), "Acme"));
		assertInstanceOf(Outcome.Done.class, headroom.install("org.acme.bell"));
		headroom.plugins.remove(List.of("org.acme.bell"), Watch.NONE);
		assertEquals(Optional.empty(), headroom.plugins.distrust(keys.fingerprint("acme")));
		assertInstanceOf(Outcome.NeedsConsent.class, headroom.install("org.acme.bell"));
	}

	@Test
	void aCertificateOfATrustedIssuerIsTrusted() throws Exception {
		keys.make("issuer", "CN=Issuer", "-ext", "bc:c").make("issued", "CN=Issued", "-signer", "issuer");
		offer("issued");
		headroom.plugins.trust(keys.fingerprint("issuer"), "Issuer");
		assertEquals(Standing.TRUSTED, seen().standing());
	}

	@Test
	void aCertificateOfOneWhoMayNotIssueIsNot() throws Exception {
		keys.make("person", "CN=Person", "-ext", "bc=ca:false").make("issued", "CN=Issued", "-signer", "person");
		offer("issued");
		headroom.plugins.trust(keys.fingerprint("person"), "Person");
		assertEquals(Standing.UNKNOWN, seen().standing());
	}

	@Test
	void aKeyOutOfItsTimeAsksAgain() throws Exception {
		keys.make("old", "CN=Old", "-startdate", "-40d");
		offer("old");
		headroom.plugins.trust(keys.fingerprint("old"), "Old");
		assertEquals(Standing.EXPIRED, seen().standing());
		assertInstanceOf(Outcome.NeedsConsent.class, headroom.install("org.acme.bell"));
	}

	@Test
	void aJarChangedAfterSigningIsRefusedEvenWithConsent() throws Exception {
		headroom.plugins.trust(keys.fingerprint("acme"), "Acme");
		headroom.add(headroom.site("site").bundle(BELL, jar -> {
			keys.sign(jar, "acme");
			change(jar, "methods/bell.yaml", "id: other\n");
		}).publish());
		assertInstanceOf(Reason.Broken.class, assertInstanceOf(Outcome.Refused.class, headroom.install("org.acme.bell")).reasons().getFirst());
	}

	@Test
	void aFileAddedAfterSigningIsRefused() throws Exception {
		headroom.plugins.trust(keys.fingerprint("acme"), "Acme");
		headroom.add(headroom.site("site").bundle(BELL, jar -> {
			keys.sign(jar, "acme");
			change(jar, "methods/other.yaml", "id: other\n");
		}).publish());
		assertInstanceOf(Reason.Broken.class, assertInstanceOf(Outcome.Refused.class, headroom.install("org.acme.bell")).reasons().getFirst());
	}

	@Test
	void aFileTakenOutAfterSigningIsRefused() throws Exception {
		headroom.plugins.trust(keys.fingerprint("acme"), "Acme");
		headroom.add(headroom.site("site").bundle(BELL, jar -> {
			keys.sign(jar, "acme");
			change(jar, "methods/bell.yaml", "");
		}).publish());
		assertInstanceOf(Reason.Broken.class, assertInstanceOf(Outcome.Refused.class, headroom.install("org.acme.bell")).reasons().getFirst());
	}

	@Test
	void aPgpSignatureOfATrustedKeyInstallsWithoutAQuestion() throws Exception {
		PgpKey key = PgpKey.make("Acme <acme@acme.example>");
		TestSite site = headroom.site("site").bundle(BELL).publish();
		site.describe(Map.of("pgp.signatures", key.sign(site.jar("org.acme.bell", "1.0.0")), "pgp.publicKeys", key.armoured()));
		headroom.add(site);
		assertEquals(Standing.UNKNOWN, seen().standing());
		assertEquals("Acme <acme@acme.example>", seen().signer().name());
		headroom.plugins.trust(key.fingerprint(), "Acme");
		assertEquals(Standing.TRUSTED, seen().standing());
		assertInstanceOf(Outcome.Done.class, headroom.install("org.acme.bell"));
	}

	@Test
	void aPgpSignatureOfAnotherFileIsRefused() throws Exception {
		PgpKey key = PgpKey.make("Acme");
		TestSite site = headroom.site("site").bundle(BELL).publish();
		site.describe(Map.of("pgp.signatures", key.sign(site.folder().resolve("artifacts.xml")), "pgp.publicKeys", key.armoured()));
		headroom.add(site);
		Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, headroom.installAnyway("org.acme.bell"));
		assertTrue(refused.reasons().getFirst() instanceof Reason.Broken, refused::toString);
	}

	private static void change(Path jar, String path, String text) {
		try (FileSystem zip = FileSystems.newFileSystem(jar)) {
			if (text.isEmpty()) {
				Files.delete(zip.getPath(path));
			} else {
				Files.writeString(zip.getPath(path), text);
			}
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
