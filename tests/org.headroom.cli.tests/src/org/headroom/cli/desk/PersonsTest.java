package org.headroom.cli.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.headroom.domain.words.Words;
import org.junit.jupiter.api.Test;

class PersonsTest {
	private final Words words = Words.of(Persons.class, Locale.ENGLISH);

	@Test
	void aLongListSaysHowManyMoreThereAre() {
		List<String> listed = Persons.listed(names(18), words);
		assertEquals(13, listed.size());
		assertEquals("and 6 more: type more of the name", listed.getLast());
	}

	@Test
	void aShortListIsWhole() {
		assertEquals(names(12), Persons.listed(names(12), words));
	}

	private static List<String> names(int count) {
		return IntStream.range(0, count).mapToObj(i -> "Person " + i).toList();
	}
}
