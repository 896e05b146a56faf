package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestTest {

	@Test
	void oneSlipIsOneStep() {
		assertEquals(0, Nearest.distance("stage", "stage"));
		assertEquals(1, Nearest.distance("satge", "stage"));
		assertEquals(1, Nearest.distance("stge", "stage"));
		assertEquals(1, Nearest.distance("staage", "stage"));
		assertEquals(1, Nearest.distance("stace", "stage"));
		assertEquals(5, Nearest.distance("", "stage"));
	}

	@Test
	void caseAndUnderscoresAreNoSlips() {
		assertEquals(0, Nearest.distance("Carry_Over", "carry-over"));
	}

	@Test
	void theNearestOneIsMeant() {
		assertEquals("prompts", Nearest.to("promts", List.of("prompt", "prompts", "stages")).orElseThrow());
	}

	@Test
	void whatIsFarFromEverythingIsNotGuessed() {
		assertTrue(Nearest.to("xyz", List.of("prompt", "stage")).isEmpty());
	}
}
