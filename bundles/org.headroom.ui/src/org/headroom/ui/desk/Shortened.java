package org.headroom.ui.desk;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Words that must stand on one line of a given width: what does not fit is left out behind an ellipsis. Display thread. */
public final class Shortened {

	private Shortened() {
	}

	/** @param width in pixels, as the control's font writes */
	public static String to(int width, String words, Control control) {
		GC gc = new GC(control);
		try {
			int length = words.length();
			while (length > 1 && gc.textExtent(cut(words, length)).x > width) {
				length--;
			}
			return cut(words, length);
		} finally {
			gc.dispose();
		}
	}

	private static String cut(String words, int length) {
		return length == words.length() ? words : words.substring(0, length).strip() + "…";
	}
}
