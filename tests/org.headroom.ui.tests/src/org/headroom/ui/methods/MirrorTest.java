package org.headroom.ui.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.headroom.domain.words.Words;
import org.junit.jupiter.api.Test;

class MirrorTest {
	private final Words words = Words.of(PracticePane.class, Locale.ENGLISH);
	private final Mirror mirror = new Mirror();

	@Test
	void whatWasSaidBackIsCountedForEachQuestion() {
		mirror.reflected();
		assertEquals("Said back 1, asked nothing yet.", mirror.tally(words));
		mirror.reflected();
		mirror.reflected();
		mirror.asked();
		mirror.asked();
		assertEquals("Said back 3, asked 2: 1.5 to 1. One to one is fair, two to one is good.", mirror.tally(words));
	}

	@Test
	void howSureTheyAreIsComparedOnceBothAreKnown() {
		mirror.before(OptionalInt.of(4));
		assertEquals(Optional.empty(), mirror.change(words));
		mirror.after(OptionalInt.of(7));
		assertEquals(Optional.of("From 4 before to 7 after."), mirror.change(words));
		mirror.after(OptionalInt.of(4));
		assertEquals(Optional.of("4 before and after."), mirror.change(words));
	}

	@Test
	void oneTapTellsWhetherItWasUseful() {
		assertEquals(Optional.empty(), mirror.usefulness(words));
		mirror.useful(Mirror.Useful.PARTLY);
		assertEquals(Optional.of("It was useful to them in part. Ask which."), mirror.usefulness(words));
	}
}
