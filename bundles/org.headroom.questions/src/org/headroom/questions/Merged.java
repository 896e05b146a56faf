package org.headroom.questions;

/**
 * What bringing a pack in changed.
 *
 * @param added questions that were not there
 * @param updated questions that now say what the pack says
 * @param unchanged questions that said so already
 * @param kept questions that differ from the pack because somebody edited or retired them
 */
public record Merged(int added, int updated, int unchanged, int kept) {

	/** Whether anything was written. */
	public boolean changed() {
		return added + updated > 0;
	}
}
