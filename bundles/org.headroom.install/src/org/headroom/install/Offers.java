package org.headroom.install;

import java.util.List;

/**
 * What the sites offer.
 *
 * @param plugins by name
 * @param troubles sites that did not answer, and why
 */
public record Offers(List<OfferedPlugin> plugins, List<Reason> troubles) {

	public Offers {
		plugins = List.copyOf(plugins);
		troubles = List.copyOf(troubles);
	}

	/** Those of which an older version is installed. */
	public List<OfferedPlugin> updates() {
		return plugins.stream().filter(OfferedPlugin::isUpdate).toList();
	}
}
