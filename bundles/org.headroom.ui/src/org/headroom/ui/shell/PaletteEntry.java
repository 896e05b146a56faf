package org.headroom.ui.shell;

import java.util.Objects;

/**
 * One thing the palette offers.
 *
 * @param id for drivers and for keeping two of the same name apart
 * @param label what it is called
 * @param detail the keys that do the same, or where a person works, or why it can't be done now
 * @param possible whether Enter does it
 */
record PaletteEntry(Kind kind, String id, String label, String detail, boolean possible, Runnable action) {

	/** In the order they are listed when nothing is typed. */
	enum Kind { SESSION, COMMAND, CHOICE, PERSON }

	PaletteEntry {
		Objects.requireNonNull(action);
	}
}
