package org.headroom.ui.kit;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Every piece of the kit in one window, for eyes. Arguments: {@code light|dark}, the page's name. */
public final class Gallery {
	private Gallery() {
	}

	public static void main(String[] arguments) {
		Display display = new Display();
		IThemeEngine engine = ThemedDisplay.engine(display);
		Themes.use(engine, arguments[0].equals("dark"));
		Shell shell = new Shell(display);
		shell.setText("Gallery");
		shell.setLayout(new FillLayout());
		page(shell, arguments[1], engine);
		shell.setSize(1180, 820);
		shell.setLocation(20, 10);
		shell.open();
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.dispose();
	}

	private static void page(Shell shell, String name, IThemeEngine engine) {
		Composite all = new Composite(shell, SWT.NONE);
		all.setLayout(new Rows(Space.AROUND, Space.BETWEEN));
		Texts.title(all, "Today");
		Rows.text(new Sentence(all, "g.lead", Css.LEAD).show("Your strongest fifth has <a href=\"a\">9 %</a> of development minutes (between <a>4</a> and 15 %) and is <a>20 %</a> of heads. And here more words to make it wrap.").control());
		Card card = Rows.text(new Card(all));
		Texts.heading(card, "Darcel S.");
		Texts.body(card, "71 days since development · a quiet week until Friday");
		Texts.secondary(card, "Won deals are smaller than his own best half-year; sizes fell in two accounts. (n = 41)");
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Buttons.filled(row, "g.f", "Prepare", () -> { });
		Buttons.plain(row, "g.p", "Schedule…", () -> { });
		Buttons.quiet(row, "g.q", "Not now", () -> { });
		Button off = Buttons.filled(row, "g.o", "Disabled", () -> { });
		off.setEnabled(false);
		Across.gap(row);
		Buttons.icon(row, "g.i", Icon.THEME, "Theme", () -> Themes.use(engine, !Themes.isDark(engine)));
		Composite icons = new Composite(all, SWT.NONE);
		icons.setLayout(new org.eclipse.swt.layout.GridLayout(12, false));
		for (Icon icon : Icon.values()) {
			Composite cell = new Composite(icons, SWT.NONE);
			cell.setLayout(new Rows(0, 4));
			Composite two = new Composite(cell, SWT.NONE);
			two.setLayout(new Across(8));
			icon.on(new Label(two, SWT.NONE), Icon.SMALL, Token.TEXT);
			icon.on(new Label(two, SWT.NONE), Icon.LARGE, Token.TEXT);
			Texts.small(cell, icon.name().toLowerCase().substring(0, Math.min(12, icon.name().length())));
		}
	}
}
