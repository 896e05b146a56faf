package org.headroom.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.imports.Progress;
import org.headroom.exchange.imports.Settling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWorkTest {
	@TempDir
	Path folder;
	private ImportJourney journey;

	@BeforeEach
	void begin() {
		journey = new ImportJourney(folder);
	}

	@Test
	void theFirstImportSettlesCurrencyAndFirstDayAndBothCanBeDeclined() {
		Imported imported = through();
		assertEquals("GBP", journey.settings().get(Settings.CURRENCY).orElseThrow());
		assertTrue(new FiscalSettings(journey.settings()).read().firstDay().isPresent());
		Settling settling = new Settling(journey.workspace, Locale.UK);
		imported.settled().advice().forEach(advice -> settling.accept(batch(imported), advice, false));
		assertTrue(journey.settings().get(Settings.CURRENCY).isEmpty());
		assertTrue(new FiscalSettings(journey.settings()).read().firstDay().isEmpty());
	}

	@Test
	void whoMeIsIsAskedOnlyOfSeveralManagers() {
		assertEquals(List.of("Leo Frost", "Mia Stone"), through().managers().stream().map(Person::name).sorted().toList());
		ImportJourney settled = new ImportJourney(folder);
		settled.settings().put(Settings.ME, "1");
		settled.choose(settled.file("d.csv", ImportJourney.DEALS), settled.file("p.csv", ImportJourney.PEOPLE)).through();
		assertTrue(settled.view.imported().orElseThrow().managers().isEmpty());
	}

	@Test
	void undoTakesEverythingBackWithWhatWasSettled() {
		Imported imported = through();
		journey.settings().put(Settings.ME, Long.toString(imported.managers().getFirst().id()));
		ImportHistory history = journey.work().undo(batch(imported)).history();
		assertTrue(journey.workspace.port(People.class).all().isEmpty());
		assertTrue(journey.settings().get(Settings.CURRENCY).isEmpty());
		assertTrue(journey.settings().get(Settings.ME).isEmpty(), "a manager who is gone is nobody's me");
		assertEquals("Taken back", history.lines().getFirst().state());
	}

	@Test
	void whatSomebodyChangedSinceStaysWhenTheImportIsTakenBackAndIsSaid() {
		Imported imported = through();
		journey.settings().put(Settings.CURRENCY, "CHF");
		ImportWork.Undone undone = journey.work().undo(batch(imported));
		assertEquals(List.of("The currency was changed since and stays: CHF."), undone.stays());
		assertEquals("CHF", journey.settings().get(Settings.CURRENCY).orElseThrow());
		assertTrue(new FiscalSettings(journey.settings()).read().firstDay().isEmpty(), "the first day nobody changed");
	}

	@Test
	void anotherFiscalYearChosenSinceStaysWithoutTheFirstDay() {
		Imported imported = through();
		FiscalSettings fiscal = new FiscalSettings(journey.settings());
		FiscalCalendar now = fiscal.read();
		fiscal.write(FiscalCalendar.of(MonthDay.of(2, 1), now.pattern(), now.weekStart()).beginning(now.firstDay().orElseThrow()));
		journey.work().undo(batch(imported));
		assertEquals(MonthDay.of(2, 1), fiscal.read().start());
		assertTrue(fiscal.read().firstDay().isEmpty());
	}

	@Test
	void whatWasDeclinedIsNotTakenBackFromSomebodyWhoChoseItLater() {
		Imported imported = through();
		Settling settling = new Settling(journey.workspace, Locale.UK);
		imported.settled().advice().forEach(advice -> settling.accept(batch(imported), advice, false));
		journey.settings().put(Settings.CURRENCY, "GBP");
		assertEquals(List.of(), journey.work().undo(batch(imported)).stays());
		assertEquals("GBP", journey.settings().get(Settings.CURRENCY).orElseThrow());
	}

	@Test
	void aRefusedUndoNamesTheImportThatIsInTheWay() {
		Imported first = through();
		ImportJourney later = new ImportJourney(folder, journey.workspace, Locale.UK);
		later.choose(later.file("later.csv", ImportJourney.DEALS.replace("1000", "1500"))).through();
		UndoRefused refused = assertThrows(UndoRefused.class, () -> journey.work().undo(batch(first)));
		String sentence = ImportHistory.refused(refused, journey.clock, Locale.UK);
		assertTrue(sentence.startsWith("later.csv, imported on 12 Mar 2026"), sentence);
	}

	@Test
	void earlierImportsStandWithTheNewestFirst() {
		through();
		ImportJourney later = new ImportJourney(folder, journey.workspace, Locale.UK);
		later.choose(later.file("later.csv", ImportJourney.DEALS.replace("1000", "1500"))).through();
		List<ImportHistory.Line> lines = journey.work().history().lines();
		assertEquals(List.of("later.csv", "deals.csv + people.csv"), lines.stream().map(ImportHistory.Line::source).toList());
		assertTrue(lines.getFirst().did().contains("1 changed"), lines.getFirst().did());
	}

	@Test
	void findingsAreListedWithTheirFirstPlacesAndWrittenOutInFull() throws IOException {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS.replace("2025-02-14", "soon")));
		journey.next();
		journey.next();
		journey.next();
		Words words = Words.of(ImportView.class, Locale.UK);
		List<FindingLine> lines = FindingLine.of(journey.view.checked().orElseThrow().findings(), words, Locale.UK);
		FindingLine bad = lines.stream().filter(line -> line.examples(words, Locale.UK).contains("soon")).findFirst().orElseThrow();
		assertTrue(bad.first().contains("deals.csv, line 2, column 6"), bad.first());
		assertEquals("Warning", bad.weight());
		Path all = folder.resolve("findings.csv");
		journey.work().findings(journey.view.files().plan(), Progress.UNHEARD, all);
		assertTrue(Files.readString(all).contains("soon"));
	}

	@Test
	void filesOfEarlierImportsAreOfferedWhileTheyAreThere() throws IOException {
		Path deals = journey.file("deals.csv", ImportJourney.DEALS);
		new RecentFiles(deals.toString(), "").remember(journey.settings());
		new RecentFiles(folder.resolve("gone.csv").toString(), "").remember(journey.settings());
		assertEquals(List.of("deals.csv"), RecentFiles.read(journey.settings()).stream().map(RecentFiles::names).toList());
	}

	private static long batch(Imported imported) {
		return imported.settled().batch().orElseThrow();
	}

	private Imported through() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS), journey.file("people.csv", ImportJourney.PEOPLE)).through();
		return journey.view.imported().orElseThrow();
	}
}
