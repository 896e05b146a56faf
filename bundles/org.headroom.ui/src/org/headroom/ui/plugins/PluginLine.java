package org.headroom.ui.plugins;

import java.util.List;
import java.util.Optional;
import org.headroom.install.InstalledPlugin;
import org.headroom.ui.kit.InlineMessage;

/**
 * An installed plugin, in words.
 *
 * @param facts who made it, its id, who signed it
 * @param brings what it adds to Headroom
 * @param state how it is doing
 * @param mood how much the state matters
 * @param bundles its bundles that run here
 * @param off whether one of them is switched off
 * @param update the version it can be brought to
 */
record PluginLine(InstalledPlugin plugin, String facts, String brings, String state, InlineMessage.Kind mood, List<String> bundles, boolean off, Optional<String> update) {
	PluginLine {
		bundles = List.copyOf(bundles);
	}
}
