package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodVersionTest {

	@Test
	void twoNumbersAreEnough() {
		assertEquals(new MethodVersion(1, 2, 0), MethodVersion.parse("1.2"));
	}

	@Test
	void itIsWrittenAsItIsRead() {
		assertEquals("1.2.3", MethodVersion.parse("1.2.3").toString());
	}

	@Test
	void tenComesAfterNine() {
		assertTrue(MethodVersion.parse("1.10.0").compareTo(MethodVersion.parse("1.9.9")) > 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "1.x", "v1.0", "1.0.0.0", "-1.0", "1.0-beta", "99999999999.0" })
	void anythingElseIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> MethodVersion.parse(text));
	}
}
