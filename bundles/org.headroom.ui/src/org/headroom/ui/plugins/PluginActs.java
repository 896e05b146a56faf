package org.headroom.ui.plugins;

import java.util.List;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Signer;
import org.headroom.install.Site;

/** What can be done in the Plugins view. Called on the display thread, returns at once. */
interface PluginActs {
	void install(OfferedPlugin plugin);

	/** @param ids none means all */
	void update(List<String> ids);

	void remove(String id);

	void goBack(int number);

	/** Fetches and looks at it; once more closes it. */
	void look(OfferedPlugin plugin);

	void trust(Signer signer);

	void turn(List<String> bundles, boolean on);

	void addSite(String location);

	void removeSite(Site site);
}
