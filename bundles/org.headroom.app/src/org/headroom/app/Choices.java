package org.headroom.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;

/**
 * What must be known before a workspace is open: which one was last, and the language and theme last chosen.
 * Kept among the preferences of the installation's user, node {@value #NODE}; the preferences view writes
 * {@value #LANGUAGE} and {@value #THEME} there too.
 */
final class Choices {
	static final String NODE = "org.headroom";
	/** BCP 47 tag; absent for the system's. */
	static final String LANGUAGE = "language";
	/** "light", "dark" or absent for the system's. */
	static final String THEME = "theme";
	private static final String WORKSPACE = "workspace";

	private final Preferences node;

	Choices(Preferences node) {
		this.node = node;
	}

	static Choices ofUser() {
		return new Choices(InstanceScope.INSTANCE.getNode(NODE));
	}

	Optional<Path> lastWorkspace() {
		return text(WORKSPACE).map(Path::of);
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

	private Optional<String> text(String key) {
		return Optional.ofNullable(node.get(key, null)).filter(value -> !value.isBlank());
	}
}
