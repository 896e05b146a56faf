package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headroom.cli.desk.Exit;
import org.headroom.domain.plugins.Culprit;
import org.headroom.install.Change;
import org.headroom.install.Consent;
import org.headroom.install.Contribution;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.Need;
import org.headroom.install.Outcome;
import org.headroom.install.PluginFile;
import org.headroom.install.PluginRef;
import org.headroom.install.Reason;
import org.headroom.install.Signature;
import org.headroom.install.Watch;
import org.junit.jupiter.api.Test;

class PluginsTest {
	private static final String SUM = "ab".repeat(32);
	private static final Consent AGREED = new Consent(Set.of(SUM));
	private static final List<Change> CHANGES = List.of(new Change("org.acme.bell", "Bell", Optional.empty(), Optional.of("1.0.0")));

	/** Asks first, and installs once somebody agreed. */
	private static final class Asking extends NoPlugins {
		@Override
		public Outcome install(List<PluginRef> plugins, Consent consent, Watch watch) {
			return consent.equals(AGREED) ? new Outcome.Done(CHANGES, true)
					: new Outcome.NeedsConsent(CHANGES, List.of(new PluginFile("org.acme.bell", "1.0.0", 7, SUM, new Signature.None())), AGREED);
		}
	}

	private final Typed typed = new Typed().withPlugins(new Asking());

	@Test
	void whatNobodySignedIsInstalledOnlyWhenTheCommandSaysSo() {
		assertEquals(Exit.NEEDS_CONSENT, typed.type("plugins", "install", "org.acme.bell"));
		assertEquals("", typed.out);
		assertTrue(typed.err.contains("org.acme.bell 1.0.0 · not signed"), typed.err);
		assertEquals(Exit.OK, typed.type("plugins", "install", "org.acme.bell", "--accept-untrusted"));
		assertTrue(typed.out.startsWith("Bell 1.0.0 is installed."), typed.out);
	}

	@Test
	void asJsonItSaysWhatItDoubtsAndWhatItChanged() {
		assertEquals(Exit.NEEDS_CONSENT, typed.type("plugins", "install", "org.acme.bell", "--json"));
		assertEquals(SUM, typed.json().getAsJsonArray("doubts").get(0).getAsJsonObject().get("sha256").getAsString());
		typed.type("plugins", "install", "org.acme.bell", "--accept-untrusted", "--json");
		assertTrue(typed.json().get("restart").getAsBoolean());
		assertTrue(typed.json().getAsJsonArray("changes").get(0).getAsJsonObject().get("before").isJsonNull());
	}

	@Test
	void everyReasonOfARefusalIsOnTheErrorStream() {
		Reason missing = new Reason.Missing("org.acme.x", "1.0", new Need(Need.Kind.PACKAGE, "org.acme.y", "2.0"), List.of());
		typed.withPlugins(new NoPlugins() {
			@Override
			public Outcome update(List<String> ids, Consent consent, Watch watch) {
				return new Outcome.Refused(List.of(missing, new Reason.Busy()));
			}
		});
		assertEquals(Exit.REFUSED, typed.type("plugins", "update"));
		assertTrue(typed.err.contains("org.acme.x 1.0 needs package org.acme.y 2.0"), typed.err);
		assertTrue(typed.err.contains("Another Headroom"), typed.err);
		assertEquals("", typed.out);
	}

	@Test
	void aPluginIsSwitchedOffWithAllItsBundlesAndWhatIsNoneIsRefused() {
		typed.withPlugins(new NoPlugins() {
			@Override
			public List<InstalledPlugin> installed() {
				return List.of(new InstalledPlugin("org.acme.bell.feature", "1.0.0", "Bell", "Acme", List.of("org.acme.bell", "org.acme.clapper"), List.of(), "", false, InstalledPlugin.Standing.RUNNING));
			}
		});
		assertEquals(Exit.NOT_FOUND, typed.type("methods", "off", "org.acme"));
		assertTrue(typed.err.contains("org.acme.bell") && typed.err.contains("org.acme.clapper"), typed.err);
		assertEquals(List.of(), typed.guard.culprits());
		assertEquals(Exit.OK, typed.type("methods", "off", "org.acme.bell"));
		assertEquals(List.of("org.acme.bell"), typed.guard.culprits().stream().map(Culprit::bundle).toList());
		assertEquals(Exit.OK, typed.type("methods", "off", "org.acme.bell.feature"));
		assertEquals(List.of("org.acme.bell", "org.acme.clapper"), typed.guard.culprits().stream().map(Culprit::bundle).sorted().toList());
		assertEquals(Exit.OK, typed.type("methods", "on", "org.acme.bell.feature"));
		assertEquals(List.of(), typed.guard.culprits());
	}

	@Test
	void byItselfItListsWhatIsInstalled() {
		typed.withPlugins(new NoPlugins() {
			@Override
			public List<InstalledPlugin> installed() {
				return List.of(new InstalledPlugin("org.acme.bell", "1.0.0", "Bell", "Acme", List.of("org.acme.bell", "org.acme.clapper"), List.of(new Contribution(Contribution.Kind.METHOD, "bell")), "", false, InstalledPlugin.Standing.AFTER_RESTART));
			}
		});
		typed.type("plugins");
		assertTrue(typed.out.contains("Methods: bell"), typed.out);
		typed.type("plugins", "--json", "--lang", "de");
		assertEquals("after-restart", typed.json().getAsJsonArray("plugins").get(0).getAsJsonObject().get("standing").getAsString());
	}

	@Test
	void whatIsNotThereIsNotFoundAndNothingTouchesTheWorkspace() {
		assertEquals(Exit.NOT_FOUND, typed.type("plugins", "show", "org.acme.nothing"));
		assertEquals(Exit.NOT_FOUND, typed.type("plugins", "remove-site", "/nowhere"));
		assertEquals(Exit.USAGE, typed.type("plugins", "rollback", "yesterday"));
		assertFalse(typed.err.isEmpty());
		assertEquals(List.of(), typed.opened);
	}
}
