package org.headroom.install.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.headroom.install.Consent;
import org.headroom.install.InstalledPlugin.Standing;
import org.headroom.install.Outcome;
import org.headroom.install.PluginRef;
import org.headroom.install.Reason;
import org.headroom.install.Watch;
import org.headroom.install.policy.PolicyFile;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.TestSite;
import org.headroom.install.start.Running;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;
import org.headroom.install.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A small Headroom in a folder: a method contract and a feature, and a person who installs plugins into it. */
final class Headroom implements Running {
	final Path folder;
	final Path installation;
	final IProvisioningAgent publishing;
	final List<State> taken = new ArrayList<>();
	final P2Plugins plugins;
	private final TestSite product;
	private final Store store;

	Headroom(Path folder) throws Exception {
		this(folder, folder.resolve("person"));
	}

	Headroom(Path folder, Path person) throws Exception {
		this.folder = folder;
		this.installation = Files.createDirectories(folder.resolve("installation"));
		Files.createDirectories(installation.resolve("configuration"));
		IProvisioningAgentProvider provider = provider();
		publishing = provider.createAgent(folder.resolve("publishing").toUri());
		product = new TestSite(publishing, folder.resolve("product"));
		BundleJar method = BundleJar.of("org.headroom.method", "0.1.0").header("Export-Package", "org.headroom.method;version=\"1.0.0\"");
		BundleJar library = BundleJar.of("org.acme.library", "1.0.0").header("Export-Package", "org.acme.library;version=\"1.0.0\"");
		product.bundle(method).bundle(library).feature("org.headroom.feature", "0.1.0", "EPL-2.0", method, library);
		store = new Store(person);
		plugins = new P2Plugins(room(provider));
	}

	/** Something that came with the installation beside Headroom. */
	TestSite product() {
		return product;
	}

	private Room room(IProvisioningAgentProvider provider) {
		Installation here = new Installation() {
			@Override
			public Path folder() {
				return installation;
			}

			@Override
			public Base base(Agent agent, Set<String> shipped) throws ProvisionException {
				return Base.of("osgi.os=linux,osgi.ws=gtk,osgi.arch=x86_64", units(), shipped);
			}
		};
		return new Room(store, here, provider, this, Clock.systemUTC());
	}

	private List<IInstallableUnit> units() throws ProvisionException {
		if (!Files.exists(product.folder())) {
			try {
				product.publish();
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}
		return product.units();
	}

	static IProvisioningAgentProvider provider() throws InterruptedException {
		BundleContext context = FrameworkUtil.getBundle(P2Plugins.class).getBundleContext();
		ServiceTracker<IProvisioningAgentProvider, IProvisioningAgentProvider> tracker = new ServiceTracker<>(context, IProvisioningAgentProvider.class, null);
		tracker.open();
		return tracker.waitForService(20_000);
	}

	Store store() {
		return store;
	}

	void policy(String... lines) throws IOException {
		Files.write(installation.resolve(PolicyFile.NAME), List.of(lines));
	}

	/** A site the person added. */
	TestSite site(String name) {
		return new TestSite(publishing, folder.resolve(name));
	}

	void add(TestSite site) {
		plugins.addSite(site.folder().toString(), Watch.NONE).ifPresent(reason -> {
			throw new AssertionError(reason);
		});
	}

	Outcome install(String... plugins) {
		return this.plugins.install(List.of(plugins).stream().map(PluginRef::read).toList(), Consent.NONE, Watch.NONE);
	}

	/** Installs and agrees to whatever is asked. */
	Outcome installAnyway(String... plugins) {
		Outcome outcome = install(plugins);
		return outcome instanceof Outcome.NeedsConsent asks ? this.plugins.install(List.of(plugins).stream().map(PluginRef::read).toList(), asks.consent(), Watch.NONE) : outcome;
	}

	/** Ids and versions of what is installed. */
	List<String> installed() {
		return store.current().plugins().stream().map(plugin -> plugin.id() + " " + plugin.version()).sorted().toList();
	}

	@Override
	public boolean take(State state) {
		taken.add(state);
		return state.bundles().stream().anyMatch(bundle -> !bundle.live());
	}

	@Override
	public Standing standing(State state, HeldPlugin plugin) {
		return Standing.RUNNING;
	}

	@Override
	public List<Reason> troubles() {
		return List.of();
	}
}
