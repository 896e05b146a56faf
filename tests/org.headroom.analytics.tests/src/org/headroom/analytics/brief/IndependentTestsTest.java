package org.headroom.analytics.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.headroom.analytics.independent.WithPython;
import org.junit.jupiter.api.Test;

/** The two tests behind facts, computed once more in Python. */
class IndependentTestsTest extends WithPython {
	@Test
	void fishersTestAgrees() throws IOException {
		for (int hits : new int[] { 0, 3, 11, 19 }) {
			double p = new Compare(Against.PEERS).shares(Topic.STALE, "", hits, 20, 60, 240).orElseThrow().p();
			assertEquals(python.ask("fisher " + hits + " 20 60 240")[0], p, 1e-9);
		}
	}

	@Test
	void welchsTestAgrees() throws IOException {
		StringBuilder question = new StringBuilder("welch 12");
		Moments own = Moments.NONE;
		Moments others = Moments.NONE;
		for (int deal = 0; deal < 52; deal++) {
			double value = Math.sin(deal) + (deal < 12 ? 0.4 : 0);
			question.append(' ').append(value);
			own = deal < 12 ? own.and(value) : own;
			others = deal < 12 ? others : others.and(value);
		}
		assertEquals(python.ask(question.toString())[0], new Compare(Against.PEERS).levels(Topic.SIZE, own, others).orElseThrow().p(), 1e-6);
	}
}
