package org.headroom.ui.methods;

import java.nio.file.Path;

/**
 * What a method's view was opened for, as it is kept with the view.
 *
 * @param subject the path of the file, or the id of the method
 */
record Opened(How how, String subject) {

	/** What for. */
	enum How {
		EDIT, READ, PRACTISE
	}

	static Opened edit(Path file) {
		return new Opened(How.EDIT, file.toString());
	}

	static Opened read(String method) {
		return new Opened(How.READ, method);
	}

	static Opened practise(String method) {
		return new Opened(How.PRACTISE, method);
	}

	/** Reads what {@link #text} wrote. */
	static Opened of(String text) {
		int colon = text.indexOf(':');
		return colon < 0 ? read(text) : new Opened(How.valueOf(text.substring(0, colon)), text.substring(colon + 1));
	}

	String text() {
		return how + ":" + subject;
	}
}
