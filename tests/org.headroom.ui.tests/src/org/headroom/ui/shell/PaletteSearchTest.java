package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {
	private final PaletteSearch search = new PaletteSearch(List.of(entry(PaletteEntry.Kind.PERSON, "Darcel Schlecht", true), entry(PaletteEntry.Kind.PERSON, "Zoë Darnell", true),
			entry(PaletteEntry.Kind.COMMAND, "Dark colours", true), entry(PaletteEntry.Kind.COMMAND, "Start a session", false), entry(PaletteEntry.Kind.SESSION, "Go on with Darcel Schlecht", true)),
			Locale.ENGLISH);

	@Test
	void whatBeginsAWordComesBeforeWhatStandsInsideOne() {
		assertEquals(List.of("Start a session", "Dark colours"), labels("s").stream().filter(label -> label.equals("Start a session") || label.equals("Dark colours")).toList().reversed());
	}

	@Test
	void openSessionsComeFirstThenCommandsThenPeople() {
		assertEquals(List.of("Go on with Darcel Schlecht", "Dark colours", "Darcel Schlecht", "Zoë Darnell"), labels("dar"));
	}

	@Test
	void everyTypedWordMustOccurWithoutCaseOrAccents() {
		assertEquals(List.of("Zoë Darnell"), labels("ZOE dar"));
	}

	@Test
	void whatCannotBeDoneNowStandsLast() {
		assertEquals("Start a session", labels("").getLast());
	}

	@Test
	void nothingFoundIsAnEmptyList() {
		assertEquals(List.of(), labels("xyz"));
	}

	private List<String> labels(String typed) {
		return search.find(typed).stream().map(PaletteEntry::label).toList();
	}

	private static PaletteEntry entry(PaletteEntry.Kind kind, String label, boolean possible) {
		return new PaletteEntry(kind, label, label, "", possible, () -> { });
	}
}
