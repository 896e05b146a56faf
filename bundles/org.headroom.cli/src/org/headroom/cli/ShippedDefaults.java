package org.headroom.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.headroom.cli.desk.Shipped;
import org.headroom.domain.workspace.FirstSettings;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;

/** Reads what the distribution says in its {@code plugin_customization.ini}: the same node and keys as the workbench's. */
final class ShippedDefaults {
	private static final String NODE = "org.headroom";

	private ShippedDefaults() {
	}

	static Shipped read() {
		return of(DefaultScope.INSTANCE.getNode(NODE));
	}

	static Shipped of(Preferences node) {
		return new Shipped(Optional.ofNullable(node.get("language", null)), node.get("folder", Shipped.NOTHING.usual()), new FirstSettings(settings(node)));
	}

	private static Map<String, String> settings(Preferences node) {
		Map<String, String> values = new HashMap<>();
		try {
			if (node.nodeExists("settings")) {
				Preferences settings = node.node("settings");
				for (String key : settings.keys()) {
					values.put(key, settings.get(key, ""));
				}
			}
		} catch (BackingStoreException unreadable) {
			LoggerFactory.getLogger(ShippedDefaults.class).warn("the distribution's defaults can't be read", unreadable);
		}
		return values;
	}
}
