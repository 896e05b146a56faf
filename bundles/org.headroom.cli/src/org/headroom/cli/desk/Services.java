package org.headroom.cli.desk;

import java.util.Optional;
import org.headroom.distro.brand.Brands;
import org.headroom.distro.build.Distributions;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.install.Plugins;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodFolders;
import org.headroom.method.yaml.KnownCode;

/** What other bundles provide. Asked for only when a command needs it, so that help is quick. */
public interface Services {

	Workspaces workspaces();

	MethodCatalogue methods();

	/** Takes the folder whose files bring methods; empty where nobody does. */
	default Optional<MethodFolders> methodFolders() {
		return Optional.empty();
	}

	/** The keys of the code that plugins brought; empty where nobody knows. */
	default Optional<KnownCode> code() {
		return Optional.empty();
	}

	/** The code that plugins registered. */
	default CodePoints points() {
		return CodePoints.NONE;
	}

	/** What every call into a plugin goes through. */
	default PluginGuard guard() {
		throw new IllegalStateException("no guard here");
	}

	/** Reads branding projects. */
	default Brands brands() {
		throw new IllegalStateException("no brands here");
	}

	/** Makes distributions of them. */
	default Distributions distributions() {
		throw new IllegalStateException("no distributions here");
	}

	/** Not everybody who provides services has plugins to offer. */
	default Plugins plugins() {
		throw new IllegalStateException("no plugins here");
	}
}
