package org.headroom.ui.kit;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to GTK's own stylesheets, which SWT does not offer: a provider for the whole screen, above what
 * SWT sets on single widgets, and style classes on native widgets. By reflection, because these classes
 * exist in SWT's GTK fragment only; elsewhere, and should SWT move them, widgets simply keep the desktop's look.
 */
final class GtkStyle {
	private static final Logger LOG = LoggerFactory.getLogger(GtkStyle.class);
	private static final String PROVIDER = "org.headroom.gtk.provider";
	private static final boolean GTK = "gtk".equals(SWT.getPlatform());
	/** Above GTK_STYLE_PROVIDER_PRIORITY_APPLICATION (600), where SWT puts colours of single widgets. */
	private static final int PRIORITY = 610;
	/** PANGO_ELLIPSIZE_END. */
	private static final int ELLIPSIS_AT_END = 3;
	private static final byte[] DARK = "gtk-application-prefer-dark-theme\0".getBytes(StandardCharsets.UTF_8);
	/** What was looked up once; display thread only. */
	private static final Map<Function, Method> FOUND = new HashMap<>();

	private GtkStyle() {
	}

	/** Replaces what was loaded before; widgets on the screen change at once. */
	static void load(Display display, String css) {
		if (GTK) {
			try {
				byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
				call("GTK3", "gtk_css_provider_load_from_data", provider(display), bytes, (long) bytes.length, new long[1]);
			} catch (ReflectiveOperationException moved) {
				LOG.warn("GTK keeps the desktop's look: {}", moved.toString());
			}
		}
	}

	/** Asks GTK for the dark or light variant of the desktop's theme, under our own rules; to ask for what is there already costs a start 25 ms. */
	static void preferDark(boolean dark) {
		if (GTK) {
			try {
				int[] now = new int[1];
				call("OS", "g_object_get", call("GTK", "gtk_settings_get_default"), DARK, now, 0L);
				if (now[0] == 1 != dark) {
					call("OS", "setDarkThemePreferred", dark);
				}
			} catch (ReflectiveOperationException moved) {
				LOG.warn("GTK keeps the desktop's variant: {}", moved.toString());
			}
		}
	}

	/** Marks a native widget with a class of {@code native-gtk.css}. */
	static <C extends Control> C mark(C control, String styleClass) {
		if (GTK) {
			try {
				long handle = handle(control);
				long context = (long) call("GTK", "gtk_widget_get_style_context", handle);
				call("GTK", "gtk_style_context_add_class", context, (styleClass + '\0').getBytes(StandardCharsets.UTF_8));
			} catch (ReflectiveOperationException moved) {
				LOG.debug("a widget keeps the desktop's look: {}", moved.toString());
			}
		}
		return control;
	}

	/** Puts a button's icon and words at its left; SWT centres them when there are both. */
	static Button left(Button button) {
		if (GTK) {
			try {
				long content = (long) call("GTK3", "gtk_bin_get_child", handle(button));
				call("GTK", "gtk_widget_set_halign", content, 1);
			} catch (ReflectiveOperationException moved) {
				LOG.debug("a button keeps its words in the middle: {}", moved.toString());
			}
		}
		return button;
	}

	/**
	 * Makes a table's rows as high as {@link Space#ROW} by padding their cells, because the height GTK takes
	 * from a stylesheet is lost on virtual tables as soon as their state changes. Mark the table with
	 * {@code headroom-table} too. Words that don't fit a cell end in an ellipsis; SWT would cut them.
	 */
	static void padRows(Table table) {
		if (GTK) {
			try {
				int padding = Math.max(2, (Space.ROW - 1 - lineHeight(table)) / 2);
				long handle = handle(table);
				for (int i = 0; i < table.getColumnCount(); i++) {
					padCells((long) call("GTK", "gtk_tree_view_get_column", handle, i), padding);
				}
			} catch (ReflectiveOperationException moved) {
				LOG.debug("rows keep the desktop's height: {}", moved.toString());
			}
		}
	}

	/** The height of a padded row; SWT's own answer counts the padding twice. */
	static int rowHeight(Table table) {
		return GTK ? Space.ROW : table.getItemHeight();
	}

	private static void padCells(long column, int padding) throws ReflectiveOperationException {
		long list = (long) call("GTK", "gtk_cell_layout_get_cells", column);
		for (int i = 0; i < (int) call("OS", "g_list_length", list); i++) {
			long cell = (long) call("OS", "g_list_nth_data", list, i);
			if ((boolean) call("GTK", "GTK_IS_CELL_RENDERER_TEXT", cell)) {
				call("OS", "g_object_set", cell, "ypad\0".getBytes(StandardCharsets.UTF_8), padding, 0L);
				call("OS", "g_object_set", cell, "ellipsize\0".getBytes(StandardCharsets.UTF_8), ELLIPSIS_AT_END, 0L);
			}
		}
		call("OS", "g_list_free", list);
	}

	private static int lineHeight(Table table) {
		GC gc = new GC(table);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	private static long provider(Display display) throws ReflectiveOperationException {
		if (display.getData(PROVIDER) instanceof Long known) {
			return known;
		}
		long provider = (long) call("GTK", "gtk_css_provider_new");
		call("GTK3", "gtk_style_context_add_provider_for_screen", call("GDK", "gdk_screen_get_default"), provider, PRIORITY);
		display.setData(PROVIDER, provider);
		return provider;
	}

	private static long handle(Control control) throws ReflectiveOperationException {
		return Control.class.getField("handle").getLong(control);
	}

	/** Looking through all that these classes have, at every call, would take longer than a view may take to open. */
	private static Object call(String type, String name, Object... arguments) throws ReflectiveOperationException {
		List<Class<?>> takes = new ArrayList<>();
		for (Object argument : arguments) {
			takes.add(plain(argument));
		}
		Function function = new Function(type, name, takes);
		Method method = FOUND.get(function);
		if (method == null) {
			method = function.find();
			FOUND.put(function, method);
		}
		return method.invoke(null, arguments);
	}

	private static Class<?> plain(Object argument) {
		return switch (argument) {
			case Long number -> long.class;
			case Integer number -> int.class;
			case Boolean flag -> boolean.class;
			default -> argument.getClass();
		};
	}

	/** A native function of SWT's, with the types it takes. */
	private record Function(String type, String name, List<Class<?>> takes) {
		Method find() throws ReflectiveOperationException {
			String home = "GTK3".equals(type) ? "org.eclipse.swt.internal.gtk3." : "org.eclipse.swt.internal.gtk.";
			return Class.forName(home + type, true, Display.class.getClassLoader()).getMethod(name, takes.toArray(Class<?>[]::new));
		}
	}
}
