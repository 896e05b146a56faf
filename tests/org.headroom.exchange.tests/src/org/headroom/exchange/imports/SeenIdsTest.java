package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

	@Test
	void aMillionIdsAreToldApartAndKnownAgain() {
		SeenIds seen = new SeenIds();
		for (int at = 0; at < 1_000_000; at++) {
			assertTrue(seen.add("006" + at), "new: " + at);
		}
		for (int at = 0; at < 1_000_000; at += 7) {
			assertFalse(seen.add("006" + at), "known: " + at);
		}
	}

	@Test
	void capitalsMatter() {
		SeenIds seen = new SeenIds();
		assertTrue(seen.add("0061a00000AbcDE"));
		assertTrue(seen.add("0061a00000AbcDe"));
		assertTrue(seen.add(""));
	}
}
