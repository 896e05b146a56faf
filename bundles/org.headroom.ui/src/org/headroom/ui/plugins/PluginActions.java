package org.headroom.ui.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.headroom.install.Consent;
import org.headroom.install.Looked;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Outcome;
import org.headroom.install.PluginRef;
import org.headroom.install.Plugins;
import org.headroom.install.Reason;
import org.headroom.install.Signer;
import org.headroom.install.Site;
import org.headroom.install.Watch;
import org.headroom.ui.kit.InlineMessage;

/** Does what {@link PluginActs} offers, one thing after the other, and tells the view what came of it. Display thread, no widget in it. */
final class PluginActions implements PluginActs {
	private final PluginsWork work;
	private final Face face;
	private final PluginWords words;
	/** What is under way: nothing else begins before it ends. */
	private Optional<LiveWatch> watch = Optional.empty();
	private Optional<OfferedPlugin> looking = Optional.empty();
	private Optional<Looked> looked = Optional.empty();

	/** What of a change is done with a consent. */
	private interface Changing {
		Outcome with(Plugins plugins, Consent consent, Watch watch);
	}

	/** The view, as far as it is told what happens. Display thread. */
	interface Face extends LiveWatch.Shown {
		/** Something long begins. */
		void begins(Runnable stop);

		void ends();

		void says(InlineMessage.Kind kind, String text);

		/** As {@link #says}, with a link that takes it back. */
		void offers(String markup, Runnable back);

		/** Asks inline whether to go on. */
		void asks(Outcome.NeedsConsent question, Runnable goOn);

		void restarts();

		/** Something is another way now. @param sites whether the sites are to be asked again too */
		void changed(boolean sites);

		/** What is looked at closely changed. */
		void looks();
	}

	PluginActions(PluginsWork work, Face face, Locale locale) {
		this.work = work;
		this.face = face;
		this.words = new PluginWords(locale);
	}

	boolean busy() {
		return watch.isPresent();
	}

	/** The plugin that is looked at closely, while and after it is fetched. */
	Optional<OfferedPlugin> looking() {
		return looking;
	}

	Optional<Looked> looked() {
		return looked;
	}

	@Override
	public void install(OfferedPlugin plugin) {
		List<PluginRef> wanted = List.of(new PluginRef(plugin.id(), Optional.of(plugin.version())));
		change((plugins, consent, live) -> plugins.install(wanted, consent, live), Consent.NONE);
	}

	@Override
	public void update(List<String> ids) {
		change((plugins, consent, live) -> plugins.update(ids, consent, live), Consent.NONE);
	}

	@Override
	public void remove(String id) {
		change((plugins, consent, live) -> plugins.remove(List.of(id), live), Consent.NONE);
	}

	@Override
	public void goBack(int number) {
		change((plugins, consent, live) -> plugins.rollBack(number, live), Consent.NONE);
	}

	private void change(Changing changing, Consent consent) {
		run((plugins, live) -> changing.with(plugins, consent, live), outcome -> ended(changing, outcome));
	}

	private void ended(Changing changing, Outcome outcome) {
		switch (outcome) {
			case Outcome.Done done -> done(done);
			case Outcome.NeedsConsent question -> face.asks(question, () -> change(changing, question.consent()));
			case Outcome.Refused refused -> face.says(InlineMessage.Kind.ERROR, words.ended(refused));
			case Outcome.Nothing nothing -> face.says(InlineMessage.Kind.INFO, words.ended(nothing));
			case Outcome.Cancelled cancelled -> face.says(InlineMessage.Kind.INFO, words.ended(cancelled));
		}
	}

	private void done(Outcome.Done done) {
		looking = Optional.empty();
		looked = Optional.empty();
		face.says(InlineMessage.Kind.DONE, words.ended(done));
		if (done.restart()) {
			face.restarts();
		}
		face.changed(true);
	}

	@Override
	public void look(OfferedPlugin plugin) {
		boolean same = looking.filter(each -> each.id().equals(plugin.id())).isPresent();
		if (busy()) {
			return;
		}
		looking = same ? Optional.empty() : Optional.of(plugin);
		looked = Optional.empty();
		face.looks();
		if (!same) {
			run((plugins, live) -> plugins.look(new PluginRef(plugin.id(), Optional.of(plugin.version())), live), this::seen);
		}
	}

	private void seen(Looked answer) {
		boolean cancelled = answer instanceof Looked.Unseen(List<Reason> reasons) && reasons.isEmpty();
		looking = cancelled ? Optional.empty() : looking;
		looked = cancelled ? Optional.empty() : Optional.of(answer);
		face.looks();
		if (cancelled) {
			face.says(InlineMessage.Kind.INFO, words.ended(new Outcome.Cancelled()));
		}
	}

	@Override
	public void trust(Signer signer) {
		work.ask(plugins -> plugins.trust(signer.fingerprint(), signer.name()), refused -> {
			face.says(refused.isEmpty() ? InlineMessage.Kind.DONE : InlineMessage.Kind.ERROR, refused.map(reason -> words.reasons(List.of(reason))).orElseGet(() -> words.words().say("trusted")));
			looking.ifPresent(this::lookAgain);
		}, this::fail);
	}

	private void lookAgain(OfferedPlugin plugin) {
		looking = Optional.empty();
		look(plugin);
	}

	@Override
	public void turn(List<String> bundles, boolean on) {
		work.turn(bundles, on, () -> {
			face.says(InlineMessage.Kind.DONE, on ? words.words().say("turned.on") : words.words().say("turned.off"));
			face.changed(false);
		}, this::fail);
	}

	@Override
	public void addSite(String location) {
		if (!location.isBlank()) {
			run((plugins, live) -> plugins.addSite(location.strip(), live), refused -> {
				refused.ifPresent(this::refuse);
				face.changed(refused.isEmpty());
			});
		}
	}

	@Override
	public void removeSite(Site site) {
		work.ask(plugins -> plugins.removeSite(site.location().toString()), refused -> {
			refused.ifPresentOrElse(this::refuse, () -> face.offers(words.words().say("sites.removed"), () -> addSite(site.shown())));
			face.changed(true);
		}, this::fail);
	}

	private void refuse(Reason reason) {
		face.says(InlineMessage.Kind.ERROR, words.reasons(List.of(reason)));
	}

	private <A> void run(BiFunction<Plugins, Watch, A> question, java.util.function.Consumer<A> then) {
		if (busy()) {
			return;
		}
		LiveWatch live = work.watch(face, question, answer -> {
			ends();
			then.accept(answer);
		}, failure -> {
			ends();
			fail(failure);
		});
		watch = Optional.of(live);
		face.begins(live::stop);
	}

	private void ends() {
		watch = Optional.empty();
		face.ends();
	}

	private void fail(RuntimeException failure) {
		looking = looked.isPresent() ? looking : Optional.empty();
		face.looks();
		face.says(InlineMessage.Kind.ERROR, words.words().say("trouble.failed"));
	}
}
