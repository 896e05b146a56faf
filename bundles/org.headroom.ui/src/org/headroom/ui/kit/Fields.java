package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Native fields, named for screen readers and drivers. Display thread. */
public final class Fields {
	private Fields() {
	}

	/** One line. {@code hint} stands in it while it is empty, and never replaces a label. */
	public static Text line(Composite parent, String id, String spoken, String hint) {
		return named(new Text(parent, SWT.SINGLE | SWT.BORDER), id, spoken, hint);
	}

	/** One line to search or filter with; Escape empties it. */
	public static Text search(Composite parent, String id, String spoken, String hint) {
		Text text = named(new Text(parent, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER), id, spoken, hint);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().isEmpty()) {
				text.setText("");
				event.doit = false;
			} else {
				Traversals.passEscape(event);
			}
		});
		return text;
	}

	/** A choice of many; of two to four, {@link Segments} show more. */
	public static Combo choice(Composite parent, String id, String spoken, String... items) {
		Combo combo = Named.name(Named.id(new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY), id), spoken);
		combo.setItems(items);
		return combo;
	}

	public static Button check(Composite parent, String id, String text) {
		Button check = Named.id(new Button(parent, SWT.CHECK), id);
		check.setText(text);
		return check;
	}

	/** A label over a field; put both into one composite with {@code new Rows(0, Space.TIGHT)}. */
	public static Label label(Composite parent, String text) {
		return Texts.secondary(parent, text);
	}

	private static Text named(Text text, String id, String spoken, String hint) {
		text.setMessage(hint);
		return Named.name(Named.id(text, id), spoken);
	}
}
