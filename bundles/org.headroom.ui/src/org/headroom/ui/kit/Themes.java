package org.headroom.ui.kit;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.ITheme;

/** The two themes and the switch between them. Display thread. */
public final class Themes {
	public static final String LIGHT = "org.headroom.theme.light";
	/** The word "dark" in it is what makes the platform turn GTK's own dark variant on. */
	public static final String DARK = "org.headroom.theme.dark";

	private Themes() {
	}

	/**
	 * Switches the running workbench and remembers the choice for the next start.
	 *
	 * @param engine the workbench's, injected by type
	 */
	public static void use(IThemeEngine engine, boolean dark) {
		engine.setTheme(dark ? DARK : LIGHT, true);
	}

	public static boolean isDark(IThemeEngine engine) {
		ITheme theme = engine.getActiveTheme();
		return theme != null && DARK.equals(theme.getId());
	}
}
