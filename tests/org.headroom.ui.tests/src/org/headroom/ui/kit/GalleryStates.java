package org.headroom.ui.kit;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Views that are empty, waiting or broken, every message, native odds and ends, and the icons. */
final class GalleryStates {
	private GalleryStates() {
	}

	static void show(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		all.setLayout(new GridLayout(3, true));
		for (int i = 0; i < 3; i++) {
			Composite cell = new Composite(all, SWT.NONE);
			cell.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			ViewFrame frame = ViewFrame.filling(cell, "state" + i).title(new String[] { "Goals", "Team", "Person" }[i]);
			switch (i) {
			case 0 -> frame.showEmpty(Icon.GOAL, "Here you will see what your people are working towards.", "A goal comes out of a session, or you add one.", "goals.add", "Add a goal", frame::showLoading);
			case 1 -> frame.showLoading();
			default -> frame.showError("The workspace cannot be read.", "Another Headroom holds it on this machine. Close it, then try again.", "error.retry", "Try again", frame::showLoading);
			}
		}
		Composite odds = new Composite(all, SWT.NONE);
		odds.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1));
		odds.setLayout(new Rows(Space.AROUND, Space.BETWEEN));
		for (InlineMessage.Kind kind : InlineMessage.Kind.values()) {
			new InlineMessage(odds, "m").show(kind, "This is a message of the kind " + kind + ". <a>Undo</a>", () -> {
			});
		}
		Composite row = new Composite(odds, SWT.NONE);
		row.setLayout(new Across(Space.BETWEEN));
		new ProgressBar(row, SWT.HORIZONTAL).setSelection(40);
		new Spinner(row, SWT.BORDER).setSelection(7);
		Button radio = new Button(row, SWT.RADIO);
		radio.setText("A radio");
		radio.setSelection(true);
		Button check = Fields.check(row, "c", "A check");
		check.setSelection(true);
		new DateField(row, "date", "A date").date(java.time.LocalDate.of(2026, 3, 12));
		Buttons.plain(row, "off", "Disabled", () -> {
		}).setEnabled(false);
		Tree tree = new Tree(row, SWT.NONE);
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setText("A tree");
		new TreeItem(item, SWT.NONE).setText("with a leaf");
		item.setExpanded(true);
	}

	static void icons(Composite parent) {
		Composite sheet = new Composite(parent, SWT.NONE);
		sheet.setLayout(new GridLayout(9, true));
		for (Icon icon : Icon.values()) {
			Composite cell = new Composite(sheet, SWT.NONE);
			cell.setLayout(new Rows(Space.TIGHT, Space.TIGHT));
			Composite two = new Composite(cell, SWT.NONE);
			two.setLayout(new Across(Space.BETWEEN));
			icon.on(new Label(two, SWT.NONE), Icon.SMALL, Token.TEXT);
			icon.on(new Label(two, SWT.NONE), Icon.LARGE, Token.ACCENT);
			Texts.small(cell, icon.name().toLowerCase(Locale.ROOT));
		}
	}
}
