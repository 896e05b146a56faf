package org.headroom.ui.session;

/**
 * A stage as the list at the left shows it.
 *
 * @param label number and title, with a tick when nothing is missing in it any more
 * @param time minutes spent against its time box
 * @param here whether the two are in it
 * @param enterable whether one can go there now
 * @param over whether it took longer than meant
 */
record StageLine(String id, String label, String time, boolean here, boolean enterable, boolean over) {

	/** Whether the label ends with the tick. */
	boolean ticked() {
		return label.endsWith("  ✓");
	}
}
