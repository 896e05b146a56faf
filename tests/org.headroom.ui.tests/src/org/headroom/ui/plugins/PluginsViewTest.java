package org.headroom.ui.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.domain.plugins.Culprit;
import org.headroom.install.Contribution;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.InstalledPlugin.Standing;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Offers;
import org.headroom.install.Past;
import org.headroom.install.Policy;
import org.headroom.install.Signature;
import org.headroom.install.Signer;
import org.headroom.install.Site;
import org.headroom.method.guard.Trouble;
import org.headroom.ui.kit.InlineMessage;
import org.junit.jupiter.api.Test;

class PluginsViewTest {
	private static final Site SITE = new Site(URI.create("file:/sites/acme/"), false);
	private final PluginWords words = new PluginWords(Locale.ENGLISH);

	private static InstalledPlugin plugin(String id, Standing standing) {
		return new InstalledPlugin(id, "1.0.0.20260301", "Acme coaching", "Acme", id.endsWith(".feature") ? List.of("org.acme.coaching", "org.acme.coaching.pages") : List.of(id), List.of(new Contribution(Contribution.Kind.METHOD, "methods/pause.yaml")), "", false, standing);
	}

	private static OfferedPlugin offered(String id, String version, Optional<String> installed) {
		return new OfferedPlugin(id, version, "Acme", "Acme", "", List.of(), List.of(), SITE, installed);
	}

	private static PluginsView view(List<InstalledPlugin> installed, List<Culprit> culprits, Policy policy) {
		PluginsRead read = new PluginsRead(installed, List.of(), List.of(SITE), policy, List.of(), culprits, Set.of("org.acme.coaching", "org.acme.coaching.pages", "org.other"));
		return new PluginsView(read, Optional.empty(), Locale.ENGLISH);
	}

	private static Culprit off(String bundle) {
		return new Culprit(bundle, true, Map.of("insight", 3), Optional.of(new Culprit.Failure("insight", Trouble.Kind.TOO_SLOW, "", Instant.EPOCH)));
	}

	@Test
	void withNothingInstalledTheFirstSentenceSaysWhatPluginsAreFor() {
		assertEquals("No plugin is installed: methods, questions and pages of your organisation come from a site.", view(List.of(), List.of(), Policy.NONE).lead());
	}

	@Test
	void updatesAreALinkInTheFirstSentence() {
		PluginsView view = view(List.of(plugin("org.acme.coaching", Standing.RUNNING)), List.of(), Policy.NONE)
				.with(new Offers(List.of(offered("org.acme.coaching", "1.1.0", Optional.of("1.0.0")), offered("org.acme.more", "1.0.0", Optional.empty())), List.of()));
		assertEquals("One plugin is installed; there is <a href=\"updates\">an update</a>.", view.lead());
		assertEquals(Optional.of("1.1.0"), view.installed().getFirst().update());
		assertEquals(List.of("org.acme.more"), view.fresh().stream().map(OfferedPlugin::id).toList());
	}

	@Test
	void aBundleIsOfThePluginThatBroughtItWhateverItIsCalled() {
		PluginsView view = view(List.of(plugin("org.acme.coaching", Standing.RUNNING)), List.of(off("org.acme.coaching.pages")), Policy.NONE);
		assertFalse(view.installed().getFirst().off());
		assertEquals(List.of("org.acme.coaching"), view.installed().getFirst().bundles());
		assertEquals(List.of("org.acme.coaching.pages"), view.strangers().stream().map(Culprit::bundle).toList());
	}

	@Test
	void aFeatureAnswersForItsBundles() {
		PluginLine line = view(List.of(plugin("org.acme.coaching.feature", Standing.RUNNING)), List.of(off("org.acme.coaching.pages")), Policy.NONE).installed().getFirst();
		assertEquals(List.of("org.acme.coaching", "org.acme.coaching.pages"), line.bundles());
		assertTrue(line.off());
		assertEquals(InlineMessage.Kind.ERROR, line.mood());
		assertTrue(line.state().contains("org.acme.coaching.pages"), line.state());
	}

	@Test
	void aPluginInTroubleIsInTheFirstSentence() {
		Culprit failed = new Culprit("org.acme.coaching", false, Map.of("start", 1), Optional.of(new Culprit.Failure("start", Trouble.Kind.NOT_STARTED, "", Instant.EPOCH)));
		assertEquals("One plugin is installed; one has trouble.", view(List.of(plugin("org.acme.coaching", Standing.RUNNING)), List.of(failed), Policy.NONE).lead());
		assertEquals("2 plugins are installed; one has trouble.", view(List.of(plugin("org.acme.coaching", Standing.RUNNING), plugin("org.acme.more", Standing.RUNNING)), List.of(failed), Policy.NONE).lead());
	}

	@Test
	void aFailedBundleOfNoPluginIsListedByItself() {
		PluginsView view = view(List.of(plugin("org.acme.coaching", Standing.RUNNING)), List.of(off("org.other")), Policy.NONE);
		assertEquals(List.of("org.other"), view.strangers().stream().map(Culprit::bundle).toList());
		assertEquals("One plugin is installed; one bundle is switched off.", view.lead());
		assertEquals("Running", view.installed().getFirst().state());
	}

	@Test
	void aDistributionThatForbidsItSaysSoAndOffersNothing() {
		Policy none = new Policy(false, Policy.Unsigned.FORBIDDEN, List.of(), true, Map.of(), Map.of(), false, Set.of(), Optional.empty());
		PluginsView view = view(List.of(), List.of(), none);
		assertFalse(view.mayChange());
		assertFalse(view.mayAddSites());
		assertEquals("This distribution lets nobody install plugins.", view.forbidden());
	}

	@Test
	void whatItBringsIsCountedAndNamed() {
		assertEquals("Brings 2 methods, a page: pause, reflect, StoryPage", words.brings(List.of(new Contribution(Contribution.Kind.METHOD, "methods/pause.yaml"),
				new Contribution(Contribution.Kind.METHOD, "methods/reflect.yaml"), new Contribution(Contribution.Kind.PAGE, "org.acme.StoryPage"))));
	}

	@Test
	void anUnknownSignerIsNamedWithTheEndOfTheKey() {
		Signer signer = new Signer(Signer.Means.PGP, "Ann", "0123456789abcdef0123456789abcdef01234567", Optional.empty());
		assertEquals("signed by Ann, whose key nobody here has trusted (… 89ab cdef 0123 4567)", words.signature(new Signature.By(signer, Signature.Standing.UNKNOWN)));
	}

	@Test
	void theFirstTimeOfAllHasNoDate() {
		assertEquals("At first: no plugin", words.past(new Past(0, Instant.EPOCH, Past.Act.INSTALL, List.of()), ZoneOffset.UTC));
	}

	@Test
	void versionsThatDifferOnlyInTheirBuildAreSaidWhole() {
		assertEquals("1.1.0", PluginWords.version("1.1.0.202611232230", "1.0.0.202611232228"));
		assertEquals("1.0.0.202611232230", PluginWords.version("1.0.0.202611232230", "1.0.0.202611232228"));
	}
}
