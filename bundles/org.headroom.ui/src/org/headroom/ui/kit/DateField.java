package org.headroom.ui.kit;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;

/** A native date field with a calendar behind its arrow; arrows up and down change the part the caret is in. */
public final class DateField {
	private final DateTime field;

	public DateField(Composite parent, String id, String spoken) {
		field = Named.name(Named.id(new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), id), spoken);
		for (Control child : field.getChildren()) {
			if (child instanceof Button arrow) {
				GtkStyle.mark(arrow, "headroom-inner");
			}
		}
	}

	public LocalDate date() {
		return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
	}

	/** Shows a date without telling the listener. */
	public DateField date(LocalDate date) {
		field.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
		return this;
	}

	/** Called after the person changed the date. */
	public DateField onChange(Consumer<LocalDate> listener) {
		field.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.accept(date())));
		return this;
	}

	public DateTime control() {
		return field;
	}
}
