package org.headroom.ui.drafts;

/** Runs something on the display thread after a while: the display's timer, or a test's hand. */
@FunctionalInterface
public interface Later {
	void after(int millis, Runnable what);
}
