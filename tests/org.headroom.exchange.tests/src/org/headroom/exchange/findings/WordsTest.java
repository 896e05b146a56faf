package org.headroom.exchange.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
	private static final Place CELL = new Place("deals.csv", 12, 5, "Close Date");

	@ParameterizedTest
	@EnumSource(FindingKind.class)
	void everyKindSaysWhatWasFoundAndWhatWasDoneInEveryLanguage(FindingKind kind) {
		Finding finding = new Finding(kind, CELL, "x", "y");
		assertFalse(finding.what(Locale.ENGLISH).equals(finding.what(Locale.GERMAN)));
		assertFalse(finding.done(Locale.ENGLISH).equals(finding.done(Locale.GERMAN)));
		assertFalse(kind.title(Locale.ENGLISH).equals(kind.title(Locale.GERMAN)) && kind != FindingKind.UTF16);
		assertFalse((finding.what(Locale.ENGLISH) + finding.done(Locale.GERMAN)).contains("{"));
	}

	@ParameterizedTest
	@EnumSource(FindingKind.class)
	void whatIsDoneIsSaidSoThatItIsTrueOfADryRunToo(FindingKind kind) {
		Finding finding = new Finding(kind, CELL, "x", "y");
		assertFalse(finding.done(Locale.ENGLISH).matches(".*\\b(was|were)\\b.*"), finding.done(Locale.ENGLISH));
		assertFalse(finding.done(Locale.GERMAN).matches(".*\\bwurden?\\b.*"), finding.done(Locale.GERMAN));
		assertFalse(finding.deed(Locale.ENGLISH).contains("mapping"), finding.deed(Locale.ENGLISH));
	}

	@Test
	void aPlaceNamesFileLineAndColumn() {
		assertEquals("deals.csv, line 12, column 5 \"Close Date\"", CELL.text(Locale.ENGLISH));
		assertEquals("deals.csv, Zeile 1234, Spalte 5 „Close Date“", new Place("deals.csv", 1234, 5, "Close Date").text(Locale.GERMAN));
		assertEquals("deals.csv", Place.of("deals.csv").text(Locale.ENGLISH));
	}

	@Test
	void aMillionFindingsTakeNoMoreRoomThanTwenty() {
		FindingLog log = new FindingLog(finding -> {
			// only the summary is looked at
		});
		for (int line = 1; line <= 1_000_000; line++) {
			log.accept(new Finding(FindingKind.BLANK_ACCOUNT, new Place("f", line, 4, "account"), "", ""));
		}
		FindingGroup group = log.findings().groups().getFirst();
		assertEquals(1_000_000, group.count());
		assertEquals(FindingLog.EXAMPLES, group.examples().size());
		assertTrue(group.sentence(Locale.ENGLISH).startsWith("1,000,000 × Blank accounts; first: f, line 1"), group.sentence(Locale.ENGLISH));
	}

	@Test
	void spellingsAreCountedEachForItselfUpToALimit() {
		FindingLog log = new FindingLog(finding -> {
			// only the summary is looked at
		});
		for (int value = 0; value < 3 * FindingLog.VALUES; value++) {
			log.accept(new Finding(FindingKind.UNKNOWN_STAGE, CELL, "stage " + value, ""));
		}
		assertEquals(FindingLog.VALUES + 1, log.findings().groups().size());
		assertEquals(3 * FindingLog.VALUES, log.findings().count(FindingKind.UNKNOWN_STAGE));
	}

	@Test
	void whatLeftRowsOutComesFirst() {
		FindingLog log = new FindingLog(finding -> {
			// only the order is looked at
		});
		List.of(FindingKind.BLANK_ACCOUNT, FindingKind.BAD_DATE, FindingKind.DUPLICATE_ID).forEach(kind -> log.accept(new Finding(kind, CELL, "x", "")));
		assertEquals(List.of(Severity.LEFT_OUT, Severity.WARNING, Severity.NOTE), log.findings().groups().stream().map(group -> group.kind().severity()).toList());
	}

	@Test
	void allFindingsCanBeWrittenAndNoneRunsAsAFormula(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("findings.csv");
		try (FindingFile csv = new FindingFile(file, Locale.ENGLISH)) {
			csv.accept(new Finding(FindingKind.PERSON_WITHOUT_DEALS, new Place("=evil.csv", 3, 1, "@name"), "=cmd", ""));
		}
		List<String> lines = Files.readAllLines(file);
		assertEquals("File,Line,Column,Header,Kind,What was found,What happens to it", lines.getFirst());
		assertTrue(lines.get(1).startsWith("'=evil.csv,3,1,'@name,PERSON_WITHOUT_DEALS,'=cmd has no deal in the file."), lines.get(1));
	}
}
