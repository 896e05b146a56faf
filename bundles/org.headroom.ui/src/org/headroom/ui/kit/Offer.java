package org.headroom.ui.kit;

import java.util.Objects;

/**
 * Something that can be done in a view and has no command of its own, such as taking one of several choices.
 *
 * @param id of the control that does the same, for drivers
 * @param label what it is called where the view is not looked at
 * @param action run on the display thread
 */
public record Offer(String id, String label, Runnable action) {

	public Offer {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(action);
	}
}
