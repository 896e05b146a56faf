package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Files that are no method at all get a clear answer, never an exception. */
class FilesTest {

	private static final String TINY = """
			headroom-method: 1
			id: tiny
			version: 1.0.0
			title: Tiny
			stages:
			  - {id: only, title: Only, minutes: 5}
			""";

	@Test
	void aBareTextIsEnoughForOneLanguage() {
		assertEquals("Tiny", read(TINY).method().orElseThrow().title().in(Locale.GERMAN));
	}

	@Test
	void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
		assertTrue(read("\uFEFF" + TINY.replace("\n", "\r\n")).method().isPresent());
	}

	@Test
	void anEmptyFileSaysHowToBegin() {
		assertEquals("f.yaml:1:1: The file is empty. Begin with “headroom-method: 1”.", only(""));
		assertEquals("f.yaml:1:1: The file is empty. Begin with “headroom-method: 1”.", only("# nothing\n"));
	}

	@Test
	void whatIsNoMappingSaysWhichKeysBelongThere() {
		assertTrue(only("just words").startsWith("f.yaml:1:1: Keys with values are expected here. Write lines like “key: value” with any of: headroom-method"));
		assertTrue(only("- a\n- b").startsWith("f.yaml:1:1: Keys with values are expected here."));
	}

	@Test
	void brokenYamlIsShownWhereItBreaks() {
		assertTrue(only("headroom-method: 1\nid: \"tiny\nversion: 1").startsWith("f.yaml:3:11: The file is no YAML from here on: found unexpected end of stream"));
		assertTrue(only("a: 1\n\tb: 2").startsWith("f.yaml:2:1: The file is no YAML from here on:"));
		assertTrue(only("a: *nowhere").startsWith("f.yaml:1:4: The file is no YAML from here on: found undefined alias nowhere"));
	}

	@Test
	void twoDocumentsInAFileAreRefused() {
		assertTrue(only(TINY + "---\n" + TINY).startsWith("f.yaml:7:1: The file is no YAML from here on"));
	}

	@Test
	void anotherEncodingIsNamedWithItsPlace() {
		byte[] latin = TINY.replace("title: Tiny", "title: Prüfung").getBytes(StandardCharsets.ISO_8859_1);
		Mistake mistake = YamlMethodReader.forAuthors().read("f.yaml", latin).allMistakes().getFirst();
		assertEquals("f.yaml:4:10: The file is not written in UTF-8. Save it as UTF-8; the first character that does not fit is here.",
				mistake.say(Locale.ENGLISH));
		assertTrue(YamlMethodReader.forAuthors().read("f.yaml", TINY.getBytes(StandardCharsets.UTF_16)).method().isEmpty());
	}

	@Test
	void aCharacterThatMayNotStandThereIsNamed() {
		assertEquals("f.yaml:4:9: The character U+0000 may not stand in a file. Take it out.", only(TINY.replace("Tiny", "T\u0000iny")));
	}

	@Test
	void aConditionThatContainsItselfEnds() {
		String loop = TINY + "flow:\n  transitions:\n    - {from: only, to: only, when: &w {not: *w}}\n";
		assertTrue(only(loop).contains("or contains itself"), only(loop));
	}

	@Test
	void aListThatContainsItselfEnds() {
		assertTrue(read("stages: &s [*s]\n").method().isEmpty());
		assertTrue(read("&r {stages: [*r], title: *r, id: *r}\n").method().isEmpty());
	}

	@Test
	void aFileThatNestsWithoutEndIsRefused() {
		assertEquals("f.yaml:1:101: The file nests more than 100 levels deep. Close the brackets, or look at the indentation.", only("[".repeat(100_000)));
		assertTrue(only("- ".repeat(50_000)).contains("100 levels deep"));
	}

	@Test
	void aFileThatIsNoMethodBySizeIsRefused() {
		assertEquals("f.yaml:1:1: The file is longer than 3000000 characters. Take out what does not belong to the method.", only("# x\n".repeat(750_001)));
	}

	@Test
	void anchorsMayBeUsedToSayThingsOnce() {
		String shared = TINY.replace("title: Tiny", "title: &t Tiny").replace("title: Only", "title: *t");
		assertEquals("Tiny", read(shared).method().orElseThrow().stages().getFirst().title().in(Locale.ENGLISH));
	}

	@Test
	void aFileWithoutStagesSaysSo() {
		String none = TINY.replace("stages:\n  - {id: only, title: Only, minutes: 5}\n", "stages: []\n");
		assertEquals("f.yaml:5:9: The method has no stages. Add at least one, beginning with “- id: …”.", only(none));
	}

	@Test
	void tooManyOptionsAndColumnsAreAMistake() {
		StringBuilder options = new StringBuilder();
		StringBuilder columns = new StringBuilder();
		for (int i = 0; i < 201; i++) {
			options.append("o").append(i).append(": O, ");
			columns.append("{id: c").append(i).append(", title: C, answer: text}, ");
		}
		String prompts = "prompts: [{id: p, ask: P, answer: {ranking: {options: {" + options + "}}}}, {id: q, ask: Q, answer: {table: {columns: [" + columns
				+ "]}}}]";
		MethodReading reading = read(TINY.replace("minutes: 5", "minutes: 5, " + prompts));
		assertEquals("There are more than 200 options. The table has more than 20 columns.", reading.allMistakes().get(0).wrong().say(Locale.ENGLISH) + " "
				+ reading.allMistakes().get(1).wrong().say(Locale.ENGLISH));
	}

	private static MethodReading read(String text) {
		return YamlMethodReader.forAuthors().read("f.yaml", text);
	}

	private static String only(String text) {
		MethodReading reading = read(text);
		assertTrue(reading.method().isEmpty());
		return reading.allMistakes().getFirst().say(Locale.ENGLISH);
	}
}
