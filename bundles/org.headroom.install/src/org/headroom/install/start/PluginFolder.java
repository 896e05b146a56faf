package org.headroom.install.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.headroom.install.Policy;
import org.headroom.install.policy.PolicyFile;
import org.headroom.install.store.Store;
import org.osgi.framework.BundleContext;

/**
 * Where a person's plugins are: the variable {@code HEADROOM_PLUGINS}, else the property {@code headroom.plugins} of the product,
 * in which a leading {@code @user.home} is the person's folder.
 */
public final class PluginFolder {
	private static final String VARIABLE = "HEADROOM_PLUGINS";
	private static final String PROPERTY = "headroom.plugins";
	private static final String USUAL = "@user.home/.local/share/headroom/plugins";
	private static final String HOME = "@user.home";

	private PluginFolder() {
	}

	public static Store store(BundleContext context) {
		return new Store(folder(name -> Objects.requireNonNullElse(context.getProperty(name), ""), Objects.requireNonNullElse(System.getenv(VARIABLE), "")));
	}

	static Path folder(UnaryOperator<String> properties, String variable) {
		if (!variable.isBlank()) {
			return Path.of(variable).toAbsolutePath();
		}
		String named = properties.apply(PROPERTY).isBlank() ? USUAL : properties.apply(PROPERTY);
		return Path.of(named.startsWith(HOME) ? System.getProperty("user.home") + named.substring(HOME.length()) : named).toAbsolutePath();
	}

	/** The folder of the product. */
	public static Path installation(BundleContext context) {
		return Path.of(URI.create(Objects.requireNonNullElse(context.getProperty("osgi.install.area"), "file:/").replace(" ", "%20")));
	}

	public static Policy policy(BundleContext context) {
		return PolicyFile.read(installation(context));
	}
}
