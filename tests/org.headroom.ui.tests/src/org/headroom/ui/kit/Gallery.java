package org.headroom.ui.kit;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Every piece of the kit in views like ours, for eyes. Arguments: {@code light} or {@code dark}, a page's name. */
public final class Gallery {
	static final Map<String, Consumer<Composite>> PAGES = Map.of("today", GalleryViews::today, "team", GalleryViews::team,
			"session", GallerySession::show, "person", GalleryPerson::show, "states", GalleryStates::show, "icons",
			GalleryStates::icons);

	private Gallery() {
	}

	public static void main(String[] arguments) {
		Display display = new Display();
		IThemeEngine engine = ThemedDisplay.engine(display);
		Themes.use(engine, arguments[0].equals("dark"));
		Shell shell = open(display, arguments[1]);
		display.addFilter(org.eclipse.swt.SWT.KeyDown, event -> {
			if (event.keyCode == org.eclipse.swt.SWT.F9) {
				Themes.use(engine, !Themes.isDark(engine));
			}
		});
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.dispose();
	}

	static Shell open(Display display, String page) {
		Shell shell = new Shell(display);
		shell.setText("Gallery");
		shell.setLayout(new FillLayout());
		PAGES.get(page).accept(shell);
		shell.setBounds(20, 10, 1180, 820);
		shell.open();
		return shell;
	}
}
