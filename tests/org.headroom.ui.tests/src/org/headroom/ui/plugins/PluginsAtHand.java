package org.headroom.ui.plugins;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.headroom.install.Consent;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.Looked;
import org.headroom.install.Offers;
import org.headroom.install.Outcome;
import org.headroom.install.Past;
import org.headroom.install.PluginRef;
import org.headroom.install.Plugins;
import org.headroom.install.Policy;
import org.headroom.install.Reason;
import org.headroom.install.Site;
import org.headroom.install.TrustedKey;
import org.headroom.install.Watch;

/** Plugins that answer changes as they were told to, and remember with which consent they were asked. */
final class PluginsAtHand implements Plugins {
	final Deque<Outcome> outcomes = new ArrayDeque<>();
	final List<Consent> consents = new ArrayList<>();
	Looked looked = new Looked.Unseen(List.of(new Reason.Busy()));
	Optional<Reason> refusal = Optional.empty();

	@Override
	public Policy policy() {
		return Policy.NONE;
	}

	@Override
	public List<Site> sites() {
		return List.of();
	}

	@Override
	public Optional<Reason> addSite(String location, Watch watch) {
		return refusal;
	}

	@Override
	public Optional<Reason> removeSite(String location) {
		return refusal;
	}

	@Override
	public List<InstalledPlugin> installed() {
		return List.of();
	}

	@Override
	public List<Reason> troubles() {
		return List.of();
	}

	@Override
	public Offers offered(Watch watch) {
		return new Offers(List.of(), List.of());
	}

	@Override
	public Looked look(PluginRef plugin, Watch watch) {
		return looked;
	}

	@Override
	public Outcome install(List<PluginRef> plugins, Consent consent, Watch watch) {
		return answer(consent);
	}

	@Override
	public Outcome update(List<String> ids, Consent consent, Watch watch) {
		return answer(consent);
	}

	@Override
	public Outcome remove(List<String> ids, Watch watch) {
		return answer(Consent.NONE);
	}

	private Outcome answer(Consent consent) {
		consents.add(consent);
		return outcomes.remove();
	}

	@Override
	public List<Past> history() {
		return List.of();
	}

	@Override
	public Outcome rollBack(int number, Watch watch) {
		return answer(Consent.NONE);
	}

	@Override
	public List<TrustedKey> trusted() {
		return List.of();
	}

	@Override
	public Optional<Reason> trust(String fingerprint, String name) {
		return refusal;
	}

	@Override
	public Optional<Reason> distrust(String fingerprint) {
		return refusal;
	}
}
