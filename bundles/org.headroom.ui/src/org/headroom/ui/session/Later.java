package org.headroom.ui.session;

/** Runs something on the display thread after a while: the display's timer, or a test's hand. */
@FunctionalInterface
interface Later {
	void after(int millis, Runnable what);
}
