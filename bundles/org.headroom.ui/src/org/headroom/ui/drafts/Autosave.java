package org.headroom.ui.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands over what is typed, field by field: the latest words of a field go out at most {@link #PAUSE_MILLIS}
 * after the first change that was not handed over yet, also while somebody types on. Fields go out in the
 * order in which they were first changed. Display thread.
 */
public final class Autosave {
	/** Leaves more than half of a second for the disk. */
	public static final int PAUSE_MILLIS = 350;

	private final Later later;
	private final Runnable told;
	private final Map<String, Runnable> waiting = new LinkedHashMap<>();

	/** @param told called whenever something begins or ceases to wait */
	public Autosave(Later later, Runnable told) {
		this.later = later;
		this.told = told;
	}

	/**
	 * The field has other words now.
	 *
	 * @param field the same for each change of one field
	 * @param write hands these words over; replaces what waits for the field
	 */
	public void changed(String field, Runnable write) {
		boolean first = waiting.put(field, write) == null;
		if (first) {
			later.after(PAUSE_MILLIS, () -> flush(field));
			told.run();
		}
	}

	/** Hands over what one field waits with, if it does. */
	public void flush(String field) {
		Runnable write = waiting.remove(field);
		if (write != null) {
			write.run();
			told.run();
		}
	}

	/** Hands over everything that waits. */
	public void flush() {
		List.copyOf(waiting.keySet()).forEach(this::flush);
	}

	public boolean waits(String field) {
		return waiting.containsKey(field);
	}

	public boolean waits() {
		return !waiting.isEmpty();
	}
}
