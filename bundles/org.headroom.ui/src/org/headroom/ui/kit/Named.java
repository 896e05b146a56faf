package org.headroom.ui.kit;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Gives controls the id a driver finds them by and the name a screen reader says. Display thread. */
public final class Named {
	private Named() {
	}

	/** Sets the widget's id and returns the widget, so that creation and naming read as one line. */
	public static <W extends Widget> W id(W widget, String id) {
		widget.setData(Ids.KEY, Objects.requireNonNull(id));
		return widget;
	}

	/** The id given by {@link #id}, or empty. */
	public static Optional<String> idOf(Widget widget) {
		return widget.getData(Ids.KEY) instanceof String id ? Optional.of(id) : Optional.empty();
	}

	/** Sets what a screen reader says for a control whose own text does not say it. */
	public static <C extends Control> C name(C control, String spoken) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken;
			}
		});
		return control;
	}
}
