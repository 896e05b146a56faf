package org.headroom.cli;

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

/** A service that has nothing and does nothing; tests overwrite what they are about. */
class NoPlugins implements Plugins {

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
		return Optional.empty();
	}

	@Override
	public Optional<Reason> removeSite(String location) {
		return Optional.of(new Reason.NoSuchSite(location));
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
		return new Looked.Unseen(List.of(new Reason.NoSuchPlugin(plugin.id(), List.of())));
	}

	@Override
	public Outcome install(List<PluginRef> plugins, Consent consent, Watch watch) {
		return new Outcome.Nothing();
	}

	@Override
	public Outcome update(List<String> ids, Consent consent, Watch watch) {
		return new Outcome.Nothing();
	}

	@Override
	public Outcome remove(List<String> ids, Watch watch) {
		return new Outcome.Nothing();
	}

	@Override
	public List<Past> history() {
		return List.of();
	}

	@Override
	public Outcome rollBack(int number, Watch watch) {
		return new Outcome.Nothing();
	}

	@Override
	public List<TrustedKey> trusted() {
		return List.of();
	}

	@Override
	public Optional<Reason> trust(String fingerprint, String name) {
		return Optional.empty();
	}

	@Override
	public Optional<Reason> distrust(String fingerprint) {
		return Optional.of(new Reason.NotTrusted(fingerprint));
	}
}
