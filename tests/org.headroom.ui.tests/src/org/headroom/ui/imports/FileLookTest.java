package org.headroom.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.TableFormat;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLookTest {
	@TempDir
	Path folder;
	private ImportJourney journey;

	@BeforeEach
	void begin() {
		journey = new ImportJourney(folder);
	}

	@Test
	void anEmptyFileAFolderAndAMissingOneAreSaidUnderTheField() {
		assertTrue(look(journey.file("empty.csv", "")).firstSays().contains("empty"));
		assertTrue(look(folder).firstSays().contains("not a file"));
		assertTrue(look(folder.resolve("gone.csv")).firstSays().contains("does not exist"));
		assertFalse(look(folder).good());
	}

	@Test
	void aTableIsSaidWithItsSize() {
		FileLook look = look(journey.file("deals.csv", ImportJourney.DEALS));
		assertFalse(look.firstBad());
		assertEquals("deals.csv: a table of 7 columns and 3 rows.", look.firstSays());
	}

	@Test
	void pathsMayBePastedWithQuotesOrAsAddresses() {
		Path file = journey.file("my deals.csv", ImportJourney.DEALS);
		assertEquals(file.toString(), TypedPath.plain("\"" + file + "\" "));
		assertEquals(file.toString(), TypedPath.plain(file.toUri().toString()));
		assertEquals(System.getProperty("user.home") + "/deals.csv", TypedPath.plain("~/deals.csv"));
	}

	@Test
	void utf16IsReadAndNoted() {
		FileLook look = look(journey.file("wide.csv", ImportJourney.DEALS.getBytes(StandardCharsets.UTF_16)));
		assertTrue(look.good(), look.firstSays());
		FormatFacts facts = facts(look.files().getFirst());
		assertTrue(choices(look.files().getFirst()).encodings().getFirst().contains("UTF-16"));
		assertTrue(facts.notes().stream().anyMatch(note -> note.contains("UTF-16")), facts.notes().toString());
	}

	@Test
	void aListOfProductsAloneIsTakenForDealsWhoseColumnsAreToBeNamed() {
		FileLook look = look(journey.file("products.csv", "product,price\nA,1\nB,2\n"));
		assertEquals(TableKind.DEALS, look.files().getFirst().kind());
	}

	@Test
	void formatsAreSaidWithAnExampleOfWhatTheyMakeOfACell() {
		ImportFile file = look(journey.file("deals.csv", ImportJourney.DEALS)).files().getFirst();
		FormatFacts facts = facts(file);
		assertEquals("As found: comma", choices(file).delimiters().getFirst());
		assertEquals("As found: UTF-8 (Unicode)", choices(file).encodings().getFirst());
		assertEquals("year, month, day", facts.foundDates());
		assertEquals("\"2025-01-03\" is 3 Jan 2025", facts.dateExample());
		ImportFile wrong = look(journey.file("german.csv", ImportJourney.DEALS.replace("2025-01-03", "13.01.2025"))).files().getFirst();
		assertTrue(facts(wrong.withDates(Optional.of(DateShape.MONTH_FIRST))).dateExample().contains("can't be read"));
	}

	@Test
	void theChosenDateFormatHoldsForEveryDateColumn() {
		ImportFile file = look(journey.file("deals.csv", ImportJourney.DEALS)).files().getFirst().withDates(Optional.of(DateShape.DAY_FIRST));
		assertEquals(2, file.mapping().dates().size());
		assertEquals(file.mapping().dates(), file.with(6, Optional.of(Field.ACTUAL_CLOSED)).mapping().dates(), "also when a column means another date");
	}

	@Test
	void datesOfOneColumnCanBeReadApartAndTheFileSaysSo() {
		ImportFile file = look(journey.file("deals.csv", ImportJourney.DEALS.replace("2025-01-03", "03/04/2025"))).files().getFirst();
		assertEquals("\"03/04/2025\" is 3 Apr 2025", facts(file).exampleAt(5));
		ImportFile apart = file.withDates(5, Optional.of(DateShape.MONTH_FIRST));
		assertEquals("\"03/04/2025\" is 4 Mar 2025", facts(apart).exampleAt(5));
		assertTrue(apart.byColumn(Field.Shape.DATE));
		assertTrue(apart.dates().isEmpty());
		ImportFile all = apart.withDates(6, Optional.of(DateShape.MONTH_FIRST));
		assertFalse(all.byColumn(Field.Shape.DATE), "all columns alike are the file's");
		assertEquals(Optional.of(DateShape.MONTH_FIRST), all.dates());
		assertFalse(apart.withDates(5, Optional.empty()).byColumn(Field.Shape.DATE));
	}

	@Test
	void numbersOfOneColumnCanBeReadApart() {
		ImportFile file = look(journey.file("deals.csv", ImportJourney.DEALS.replace("1000", "1.250"))).files().getFirst();
		assertEquals("\"1.250\" is 1.25", facts(file).exampleAt(7));
		assertEquals("\"1.250\" is 1,250", facts(file.withNumbers(7, Optional.of(NumberShape.COMMA))).exampleAt(7));
	}

	@Test
	void encodingAndDelimiterAreOfferedAsFoundFirst() {
		ReadingChoices choices = choices(look(journey.file("deals.csv", ImportJourney.DEALS)).files().getFirst());
		assertEquals(0, choices.encoding());
		assertEquals(0, choices.delimiter());
		int semicolon = choices.delimiters().indexOf("semicolon");
		assertEquals(Optional.of(';'), choices.delimiter(semicolon).delimiter());
		assertEquals(Optional.of(Charset.forName("windows-1250")), choices.encoding(choices.encodings().indexOf("windows-1250 (Central Europe)")).charset());
		assertTrue(choices.encoding(0).detected());
	}

	@Test
	void aDelimiterOfTheCommandLineIsShownAsChosen() {
		ImportFile file = look(journey.file("odd.csv", ImportJourney.DEALS)).files().getFirst();
		ReadingChoices choices = new ReadingChoices((TableFormat.Text) file.found().format(), new ReadAs(Optional.empty(), Optional.of('^')), Words.of(ImportView.class, Locale.UK));
		assertEquals("^", choices.delimiters().get(choices.delimiter()));
		assertEquals(Optional.of('^'), choices.delimiter(choices.delimiter()).delimiter());
	}

	@Test
	void unreadableCellsSaySoInWords() {
		ImportFile file = look(journey.file("deals.csv", ImportJourney.DEALS.replace("2025-02-14", "soon"))).files().getFirst();
		PreviewLines lines = PreviewLines.of(file, Words.of(ImportView.class, Locale.UK), Locale.UK);
		assertTrue(lines.lines().getFirst().cells().contains("can't be read: soon"), lines.lines().getFirst().toString());
		assertEquals("Won", lines.lines().getFirst().cells().get(1));
	}

	@Test
	void stagesNobodyKnowsAreOfferedAndCanBeSaid() {
		ImportFile file = look(journey.file("deals.csv", ImportJourney.DEALS.replace("Prospecting", "Coffee"))).files().getFirst();
		assertEquals(DealState.OPEN, new Cells(file).unclearStages().get("Coffee"));
		assertEquals(DealState.WON, new Cells(file.withStage("Coffee", DealState.WON)).unclearStages().get("Coffee"));
		assertFalse(new Cells(file).unclearStages().containsKey("Won"));
	}

	private FileLook look(Path file) {
		journey.choose(file);
		return journey.view.files().look().orElseThrow();
	}

	private static ReadingChoices choices(ImportFile file) {
		return ReadingChoices.of(file, ReadAs.DETECTED, Words.of(ImportView.class, Locale.UK)).orElseThrow();
	}

	private static FormatFacts facts(ImportFile file) {
		return new FormatFacts(file, Words.of(ImportView.class, Locale.UK), Locale.UK);
	}
}
