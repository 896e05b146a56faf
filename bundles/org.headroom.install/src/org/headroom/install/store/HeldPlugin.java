package org.headroom.install.store;

import java.util.List;
import java.util.Objects;
import org.headroom.install.Contribution;

/**
 * A plugin that is installed, and what is shown of it without asking p2.
 *
 * @param unit the id of its p2 unit
 * @param signer empty when nobody signed all of it
 * @param bundles symbolic names of its bundles
 */
public record HeldPlugin(String id, String unit, String version, String name, String provider, String signer, List<String> bundles, List<Contribution> contributions) {

	public HeldPlugin {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(provider, "provider");
		Objects.requireNonNull(signer, "signer");
		bundles = List.copyOf(bundles);
		contributions = List.copyOf(contributions);
	}
}
