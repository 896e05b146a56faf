package org.headroom.ui.kit;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A month under a control, to choose a day from by mouse; leaving it or Escape closes it. Display thread. */
public final class CalendarPopup {

	private CalendarPopup() {
	}

	/** @param chosen told the day, if one was chosen */
	public static void open(Control below, LocalDate day, Consumer<LocalDate> chosen) {
		Shell popup = new Shell(below.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
		popup.setLayout(new FillLayout());
		DateTime month = new DateTime(popup, SWT.CALENDAR);
		month.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		month.addListener(SWT.MouseDoubleClick, event -> take(popup, month, chosen));
		month.addListener(SWT.DefaultSelection, event -> take(popup, month, chosen));
		popup.addListener(SWT.Deactivate, event -> take(popup, month, day, chosen));
		popup.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				popup.dispose();
			}
		});
		popup.pack();
		popup.setLocation(below.toDisplay(0, below.getSize().y));
		popup.open();
		month.setFocus();
	}

	/** Clicking beside it takes what was chosen in it, if anything was. */
	private static void take(Shell popup, DateTime month, LocalDate before, Consumer<LocalDate> chosen) {
		if (!popup.isDisposed() && !day(month).equals(before)) {
			take(popup, month, chosen);
		} else if (!popup.isDisposed()) {
			popup.dispose();
		}
	}

	private static void take(Shell popup, DateTime month, Consumer<LocalDate> chosen) {
		LocalDate day = day(month);
		popup.dispose();
		chosen.accept(day);
	}

	private static LocalDate day(DateTime month) {
		return LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
	}
}
