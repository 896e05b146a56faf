package org.headroom.ui.shell;

import java.util.Locale;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.headroom.ui.kit.Themes;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.inject.Inject;

/** The themes, and which one was chosen; the life cycle puts it on at the next start. Display thread. Injected. */
@Creatable
public final class Wardrobe {
	/** The same node and key as in the life cycle. */
	private static final String NODE = "org.headroom";
	private static final String KEY = "theme";
	private static final Logger LOG = LoggerFactory.getLogger(Wardrobe.class);

	private final IThemeEngine engine;
	private final Preferences node = InstanceScope.INSTANCE.getNode(NODE);
	/** What holds until somebody chooses. */
	private final Preferences shipped = DefaultScope.INSTANCE.getNode(NODE);

	/** What can be chosen. */
	public enum Choice { LIGHT, DARK, SYSTEM }

	@Inject
	public Wardrobe(IThemeEngine engine) {
		this.engine = engine;
	}

	public Choice chosen() {
		return switch (node.get(KEY, shipped.get(KEY, ""))) {
			case "light" -> Choice.LIGHT;
			case "dark" -> Choice.DARK;
			default -> Choice.SYSTEM;
		};
	}

	public void wear(Choice choice) {
		Themes.use(engine, choice == Choice.DARK || choice == Choice.SYSTEM && Display.isSystemDarkTheme());
		node.put(KEY, choice == Choice.SYSTEM ? "" : choice.name().toLowerCase(Locale.ROOT));
		try {
			node.flush();
		} catch (BackingStoreException notWritable) {
			LOG.warn("the theme is not remembered", notWritable);
		}
	}
}
