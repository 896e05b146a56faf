package org.headroom.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Space;

/**
 * Any of a few, as check boxes in lines. Display thread.
 *
 * @param <V> what is chosen
 */
final class Checks<V> {
	private final Composite place;
	private final String id;
	private final Runnable ticked;
	private final List<Button> boxes = new ArrayList<>();
	private List<Choice<V>> choices = List.of();

	/** @param ticked called after somebody changed one */
	Checks(Composite parent, String id, Runnable ticked) {
		this.id = id;
		this.ticked = ticked;
		place = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = Space.BETWEEN;
		place.setLayout(layout);
	}

	/** @param key what a choice's id ends with */
	void offer(List<Choice<V>> offered, java.util.function.Function<V, String> key, Set<V> chosen) {
		if (!choices.equals(offered)) {
			choices = List.copyOf(offered);
			boxes.forEach(Button::dispose);
			boxes.clear();
			choices.forEach(choice -> boxes.add(Fields.check(place, id + "." + key.apply(choice.value()), choice.label())));
			boxes.forEach(box -> box.addListener(SWT.Selection, event -> ticked.run()));
			place.requestLayout();
		}
		for (int i = 0; i < boxes.size(); i++) {
			boxes.get(i).setSelection(chosen.contains(choices.get(i).value()));
		}
	}

	Set<V> chosen() {
		Set<V> chosen = new LinkedHashSet<>();
		for (int i = 0; i < boxes.size(); i++) {
			if (boxes.get(i).getSelection()) {
				chosen.add(choices.get(i).value());
			}
		}
		return chosen;
	}

	void setFocus() {
		boxes.stream().findFirst().ifPresent(Button::setFocus);
	}
}
