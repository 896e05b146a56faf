package org.headroom.install;

import java.util.List;
import java.util.Objects;

/**
 * A plugin that is installed.
 *
 * @param bundles symbolic names of its bundles
 * @param signer who signed it; empty when nobody did
 * @param shipped came with the installation, so that only the administrator can remove it
 */
public record InstalledPlugin(String id, String version, String name, String provider, List<String> bundles, List<Contribution> contributions, String signer, boolean shipped, Standing standing) {

	/** How it is doing. */
	public enum Standing {
		RUNNING,
		/** Counts from the next start on. */
		AFTER_RESTART,
		/** The policy of the distribution lets nobody have plugins of their own, so it is not started. */
		FORBIDDEN,
		/** It does not fit this Headroom: something it needs is not there any more. */
		NOT_FITTING
	}

	public InstalledPlugin {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(provider, "provider");
		bundles = List.copyOf(bundles);
		contributions = List.copyOf(contributions);
		Objects.requireNonNull(signer, "signer");
		Objects.requireNonNull(standing, "standing");
	}
}
