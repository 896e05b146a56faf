package org.headroom.ui.imports;

import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.exchange.table.ReadAs;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;

/** The second step: how the files are written, as far as it was seen, and what of it to read otherwise. */
final class FormatPage implements Page {
	private final ImportView view;
	private final Words words;
	private final Locale locale;
	private final Runnable changed;
	private final Reading reading;
	private final ScrollPane scroller;

	/** Has a file read anew off the display thread, as a person says. */
	interface Reading {
		void read(int file, ReadAs said);
	}

	/** @param changed called when something is understood otherwise now */
	FormatPage(Composite parent, ImportView view, Words words, Locale locale, Runnable changed, Reading reading) {
		this.view = view;
		this.words = words;
		this.locale = locale;
		this.changed = changed;
		this.reading = reading;
		scroller = new ScrollPane(parent, "import.format", Space.BETWEEN);
	}

	@Override
	public Composite control() {
		return scroller;
	}

	@Override
	public void show() {
		Composite page = scroller.page();
		for (Control child : page.getChildren()) {
			child.dispose();
		}
		new Answer(page).bad("import.problem", view.problem());
		for (int index = 0; index < view.files().all().size(); index++) {
			int file = index;
			new FormatCard(page, view.files().all().get(index), view.files().said(index), index == 0 ? "" : "." + (index + 1), words, locale,
					new FormatCard.Does(other -> change(file, other), said -> reading.read(file, said)));
		}
	}

	private void change(int index, ImportFile file) {
		view.files().change(index, file);
		again();
	}

	/** Shows what the view says now, and leaves the focus where it is. */
	void again() {
		Control had = scroller.getDisplay().getFocusControl();
		String focused = had == null ? "" : Named.idOf(had).orElse("");
		show();
		scroller.layout(true, true);
		Controls.focus(scroller, focused);
		changed.run();
	}

	@Override
	public boolean focus() {
		return false;
	}
}
