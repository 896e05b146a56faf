package org.headroom.ui.plugins;

import java.util.List;
import java.util.Set;
import org.headroom.domain.plugins.Culprit;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.Past;
import org.headroom.install.Plugins;
import org.headroom.install.Policy;
import org.headroom.install.Reason;
import org.headroom.install.Site;

/**
 * What is known without asking any site.
 *
 * @param history the newest first; the first is now
 * @param culprits bundles that failed or are switched off
 * @param bundles symbolic names of all bundles there are
 */
record PluginsRead(List<InstalledPlugin> installed, List<Reason> troubles, List<Site> sites, Policy policy, List<Past> history, List<Culprit> culprits,
		Set<String> bundles) {
	PluginsRead {
		installed = List.copyOf(installed);
		troubles = List.copyOf(troubles);
		sites = List.copyOf(sites);
		history = List.copyOf(history);
		culprits = List.copyOf(culprits);
		bundles = Set.copyOf(bundles);
	}

	/** Off the display thread. */
	static PluginsRead of(Plugins plugins, List<Culprit> culprits, Set<String> bundles) {
		return new PluginsRead(plugins.installed(), plugins.troubles(), plugins.sites(), plugins.policy(), plugins.history(), culprits, bundles);
	}
}
