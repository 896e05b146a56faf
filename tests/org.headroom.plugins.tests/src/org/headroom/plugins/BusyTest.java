package org.headroom.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BusyTest {
	private static final long LOOK = 100_000_000;
	private static final long MUCH = 64 << 20;
	private final Busy begin = new Busy(0, 0, 0, 1_000, 0, false, false);

	@Test
	void oneThatUsesAProcessorIsBusyForAsLongAsItDoes() {
		assertEquals(2 * LOOK, begin.look(LOOK, LOOK, 1_000, false).look(2 * LOOK, 2 * LOOK, 1_000, true).nanos());
	}

	@Test
	void oneThatPausedBeginsAnew() {
		Busy paused = begin.look(LOOK, LOOK, 2_000, false).look(2 * LOOK, LOOK + 1, 2_000, true);
		assertEquals(0, paused.nanos());
		assertEquals(0, paused.bytes());
	}

	@Test
	void oneThatNeverPausesIsBusyWhereManyWantTheProcessor() {
		assertEquals(2 * LOOK, begin.look(LOOK, LOOK / 5, 1_000, false).look(2 * LOOK, LOOK * 2 / 5, 1_000, false).nanos());
		assertEquals(0, begin.look(LOOK, LOOK / 5, 1_000, true).nanos(), "it pauses most of the time");
		assertEquals(0, begin.look(LOOK, 1, 1_000, false).nanos(), "it waits for something outside, which Java calls running");
	}

	@Test
	void oneThatWaitsForTheCollectorAllTheTimeIsBusyAllTheSame() {
		Busy busy = begin.look(LOOK, 1, 1_000 + MUCH, true).look(2 * LOOK, 2, 1_000 + 2 * MUCH, true);
		assertEquals(2 * MUCH, busy.bytes());
		assertEquals(2 * LOOK, busy.nanos());
	}
}
