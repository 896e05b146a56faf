package org.headroom.ui.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.headroom.install.Change;
import org.headroom.install.Consent;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Looked;
import org.headroom.install.Outcome;
import org.headroom.install.PluginFile;
import org.headroom.install.Reason;
import org.headroom.install.Signature;
import org.headroom.install.Site;
import org.headroom.install.Watch;
import org.headroom.ui.kit.InlineMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginActionsTest {
	private static final String HASH = "a".repeat(64);
	private static final PluginFile UNSIGNED = new PluginFile("org.acme.coaching", "1.0.0", 3000, HASH, new Signature.None());
	private static final Change INSTALLED = new Change("org.acme.coaching", "Acme", Optional.empty(), Optional.of("1.0.0"));
	private static final OfferedPlugin ACME = new OfferedPlugin("org.acme.coaching", "1.0.0", "Acme", "Acme", "", List.of(), List.of(),
			new Site(URI.create("file:/sites/acme/"), false), Optional.empty());

	private final LinkedBlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
	private final PluginsAtHand plugins = new PluginsAtHand();
	private final PluginsWork work = new PluginsWork(display::add, () -> Optional.of(plugins), Optional::empty);
	private final Seen seen = new Seen();
	private final PluginActions acts = new PluginActions(work, seen, Locale.ENGLISH);

	private static final class Seen implements PluginActions.Face {
		final List<String> said = new ArrayList<>();
		Optional<Runnable> asked = Optional.empty();
		boolean restarted;
		boolean underWay;

		@Override
		public void begins(Runnable stop) {
			underWay = true;
		}

		@Override
		public void at(Watch.Step step, String what, double share) {
			// how far it is does not matter here
		}

		@Override
		public void ends() {
			underWay = false;
		}

		@Override
		public void says(InlineMessage.Kind kind, String text) {
			said.add(kind + " " + text);
		}

		@Override
		public void offers(String markup, Runnable back) {
			said.add(markup);
		}

		@Override
		public void asks(Outcome.NeedsConsent question, Runnable goOn) {
			asked = Optional.of(goOn);
		}

		@Override
		public void restarts() {
			restarted = true;
		}

		@Override
		public void changed(boolean sites) {
			said.add("changed");
		}

		@Override
		public void looks() {
			// what is looked at is asked of the actions
		}
	}

	@AfterEach
	void leave() {
		work.leave();
	}

	private void untilDone() throws InterruptedException {
		while (seen.underWay) {
			display.poll(10, TimeUnit.SECONDS).run();
		}
	}

	@Test
	void whatNobodySignedIsInstalledOnlyAfterAYes() throws InterruptedException {
		Consent yes = new Consent(Set.of(HASH));
		plugins.outcomes.add(new Outcome.NeedsConsent(List.of(INSTALLED), List.of(UNSIGNED), yes));
		plugins.outcomes.add(new Outcome.Done(List.of(INSTALLED), true));
		acts.install(ACME);
		untilDone();
		assertEquals(List.of(Consent.NONE), plugins.consents);
		seen.asked.orElseThrow().run();
		untilDone();
		assertEquals(List.of(Consent.NONE, yes), plugins.consents);
		assertEquals(List.of("DONE Acme 1.0.0 is installed.", "changed"), seen.said);
		assertTrue(seen.restarted);
	}

	@Test
	void aRefusalIsSaidAndNothingCountsAsChanged() throws InterruptedException {
		plugins.outcomes.add(new Outcome.Refused(List.of(new Reason.Busy())));
		acts.remove("org.acme.coaching");
		untilDone();
		assertEquals(1, seen.said.size());
		assertTrue(seen.said.getFirst().startsWith("ERROR "));
		assertFalse(seen.restarted);
	}

	@Test
	void whileSomethingIsUnderWayNothingElseBegins() throws InterruptedException {
		plugins.outcomes.add(new Outcome.Cancelled());
		acts.goBack(1);
		acts.goBack(2);
		untilDone();
		assertEquals(1, plugins.consents.size());
		assertEquals(List.of("INFO Cancelled; nothing was changed."), seen.said);
	}

	@Test
	void aLookThatWasCancelledIsClosedAndSaidToBe() throws InterruptedException {
		plugins.looked = new Looked.Unseen(List.of());
		acts.look(ACME);
		untilDone();
		assertTrue(acts.looking().isEmpty());
		assertEquals(List.of("INFO Cancelled; nothing was changed."), seen.said);
	}

	@Test
	void lookingAgainClosesTheLook() throws InterruptedException {
		acts.look(ACME);
		untilDone();
		assertTrue(acts.looked().isPresent());
		acts.look(ACME);
		assertTrue(acts.looking().isEmpty());
	}
}
