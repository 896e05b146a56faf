package org.headroom.ui.questions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Space;

/** Situations to tick: a native list with check boxes, a few lines high; Space ticks. Display thread. */
final class TriggerList extends Composite {
	private static final int LINES = 5;

	private final Table table;
	private List<Choice<String>> choices = List.of();

	/** @param ticked called after somebody changed one */
	TriggerList(Composite parent, String id, String spoken, Runnable ticked) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		table = Named.name(Named.id(new Table(this, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL), id), spoken);
		table.addListener(SWT.Selection, event -> ticked.run());
	}

	void offer(List<Choice<String>> offered, Set<String> chosen) {
		choices = List.copyOf(offered);
		table.removeAll();
		choices.forEach(choice -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(choice.label());
			item.setChecked(chosen.contains(choice.value()));
		});
	}

	Set<String> chosen() {
		Set<String> chosen = new LinkedHashSet<>();
		for (int i = 0; i < choices.size(); i++) {
			if (table.getItem(i).getChecked()) {
				chosen.add(choices.get(i).value());
			}
		}
		return chosen;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH / 2 : widthHint, LINES * Space.ROW);
	}
}
