package org.headroom.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.headroom.domain.workspace.FirstSettings;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;

/**
 * What must be known before a workspace is open: which one was last, and the language and theme last chosen.
 * Kept among the preferences of the installation's user, node {@value #NODE}; the preferences view writes
 * {@value #LANGUAGE} and {@value #THEME} there too. What nobody chose is as the distribution ships it in its
 * {@code plugin_customization.ini}.
 */
final class Choices {
	static final String NODE = "org.headroom";
	/** BCP 47 tag; empty for the system's, absent for what the distribution says. */
	static final String LANGUAGE = "language";
	/** "light", "dark", empty for the system's, or absent for what the distribution says. */
	static final String THEME = "theme";
	private static final String WORKSPACE = "workspace";
	/** Where a new workspace is; a leading {@code ~/} is the person's folder. Only shipped, never chosen. */
	private static final String FOLDER = "folder";
	/** A node with what the settings of a new workspace begin with. Only shipped, never chosen. */
	private static final String SETTINGS = "settings";

	private final Preferences node;
	private final Preferences shipped;

	Choices(Preferences node, Preferences shipped) {
		this.node = node;
		this.shipped = shipped;
	}

	static Choices ofUser() {
		return new Choices(InstanceScope.INSTANCE.getNode(NODE), DefaultScope.INSTANCE.getNode(NODE));
	}

	Optional<Path> lastWorkspace() {
		return Optional.ofNullable(node.get(WORKSPACE, null)).filter(value -> !value.isBlank()).map(Path::of);
	}

	void remember(Path workspace) {
		node.put(WORKSPACE, workspace.toAbsolutePath().toString());
		try {
			node.flush();
		} catch (BackingStoreException notWritable) {
			LoggerFactory.getLogger(Choices.class).warn("the last workspace is not remembered", notWritable);
		}
	}

	Optional<Locale> language() {
		return text(LANGUAGE).map(Locale::forLanguageTag);
	}

	Optional<String> theme() {
		return text(THEME);
	}

	/** The usual folder of a workspace; empty where the distribution leaves it to Headroom. */
	Optional<String> usualFolder() {
		return Optional.ofNullable(shipped.get(FOLDER, null)).filter(value -> !value.isBlank());
	}

	/** What the settings of a new workspace begin with. */
	FirstSettings firstSettings() {
		try {
			Map<String, String> values = new HashMap<>();
			if (shipped.nodeExists(SETTINGS)) {
				Preferences settings = shipped.node(SETTINGS);
				for (String key : settings.keys()) {
					values.put(key, settings.get(key, ""));
				}
			}
			return new FirstSettings(values);
		} catch (BackingStoreException unreadable) {
			LoggerFactory.getLogger(Choices.class).warn("the distribution's defaults can't be read", unreadable);
			return new FirstSettings(Map.of());
		}
	}

	private Optional<String> text(String key) {
		return Optional.ofNullable(node.get(key, shipped.get(key, null))).filter(value -> !value.isBlank());
	}
}
