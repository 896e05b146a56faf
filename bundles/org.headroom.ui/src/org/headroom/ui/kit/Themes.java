package org.headroom.ui.kit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The two themes and the switch between them. Display thread. */
public final class Themes {
	public static final String LIGHT = "org.headroom.theme.light";
	/** The word "dark" in it is what the platform knows a dark theme by. */
	public static final String DARK = "org.headroom.theme.dark";

	private static final String KEY = "org.headroom.theme.actions";

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

	/**
	 * Runs the action after every switch of theme, as long as the control lives: for what a stylesheet does
	 * not reach, pictures and what Java paints.
	 */
	public static void onChange(Control control, Runnable action) {
		Map<Control, List<Runnable>> all = actions(control.getDisplay());
		all.computeIfAbsent(control, first -> {
			control.addListener(SWT.Dispose, event -> all.remove(control));
			return new ArrayList<>();
		}).add(action);
	}

	/** Called when the new colours are in force. */
	static void changed(Display display) {
		for (Control control : List.copyOf(actions(display).keySet())) {
			if (!control.isDisposed()) {
				actions(display).get(control).forEach(Runnable::run);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<Control, List<Runnable>> actions(Display display) {
		if (!(display.getData(KEY) instanceof Map)) {
			display.setData(KEY, new IdentityHashMap<Control, List<Runnable>>());
		}
		return (Map<Control, List<Runnable>>) display.getData(KEY);
	}

	public static boolean isDark(IThemeEngine engine) {
		ITheme theme = engine.getActiveTheme();
		return theme != null && DARK.equals(theme.getId());
	}
}
