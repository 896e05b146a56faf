package org.headroom.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.TableFormat;
import org.headroom.exchange.values.DateShape;
import org.headroom.ui.imports.ImportView.Step;
import org.headroom.ui.imports.ImportView.Todo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewTest {
	private static final Charset CENTRAL = Charset.forName("windows-1250");

	@TempDir
	Path folder;
	private ImportJourney journey;
	private ImportView view;

	@BeforeEach
	void begin() {
		journey = new ImportJourney(folder);
		view = journey.view;
	}

	@Test
	void recognisedFilesGoThroughByPressingNextOnly() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS), journey.file("people.csv", ImportJourney.PEOPLE));
		assertEquals(List.of(Todo.SHOW, Todo.SHOW, Todo.DRY_RUN, Todo.IMPORT, Todo.OPEN_TEAM),
				List.of(journey.next(), journey.next(), journey.next(), journey.next(), journey.next()));
		assertEquals(4, journey.workspace.port(People.class).all().size());
	}

	@Test
	void nothingIsInTheWorkspaceBeforeTheLastButton() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.next();
		journey.next();
		journey.next();
		assertEquals(Step.CHECK, view.step());
		assertTrue(view.checked().isPresent());
		assertTrue(journey.workspace.port(People.class).all().isEmpty());
	}

	@Test
	void withoutAPathThereIsNoGoingOn() {
		assertFalse(view.canNext());
		assertEquals(Todo.NOTHING, view.next());
	}

	@Test
	void enterBeforeTheLookIsDoneGoesOnOnceItIs() {
		Path deals = journey.file("deals.csv", ImportJourney.DEALS);
		view.typed(deals.toString(), "");
		assertEquals(Todo.LOOK, view.next());
		assertEquals(Step.FILE, view.step());
		journey.look();
		assertEquals(Step.FORMAT, view.step());
	}

	@Test
	void enterBeforeABadFileWasLookedAtStaysAndSaysWhy() {
		view.typed(journey.file("note.pdf", "%PDF-1.7 and so on").toString(), "");
		view.next();
		journey.look();
		assertEquals(Step.FILE, view.step());
		assertTrue(view.files().look().orElseThrow().firstSays().contains("PDF"));
		assertFalse(view.canNext());
	}

	@Test
	void aLookAtAPathThatWasTypedOverIsLetGo() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		FileLook old = view.files().look().orElseThrow();
		view.typed("/elsewhere.csv", "");
		assertEquals(Todo.NOTHING, view.looked(old));
		assertTrue(view.files().all().isEmpty());
	}

	@Test
	void whatIsMissingIsNamedAndKeepsNextShut() {
		journey.choose(journey.file("odd.csv", "Ref;Wer;Kunde\nA;Ada;Acme\nB;Ben;Bolt\n"));
		view.files().change(0, view.files().all().getFirst().as(TableKind.DEALS));
		journey.next();
		journey.next();
		assertEquals(Step.COLUMNS, view.step());
		assertFalse(view.canNext());
		assertTrue(view.problem().contains("Salesperson"), view.problem());
		assertTrue(view.problem().contains("Stage or Status"), view.problem());
	}

	@Test
	void aColumnChosenByHandOpensTheWayAndIsRememberedForTheNextFile() {
		String odd = "Ref;Wer;Zustand\nA;Ada;Won\nB;Ben;Lost\n";
		journey.choose(journey.file("odd.csv", odd));
		view.files().change(0, view.files().all().getFirst().as(TableKind.DEALS).with(2, Optional.of(Field.OWNER)).with(3, Optional.of(Field.STAGE)));
		journey.through();
		assertEquals(Step.RESULT, view.step());
		ImportJourney later = new ImportJourney(folder, journey.workspace, Locale.UK);
		later.choose(later.file("odd2.csv", odd));
		assertTrue(later.view.files().all().getFirst().saved());
		later.next();
		later.next();
		assertTrue(later.view.words().lead().contains("as you chose"), later.view.words().lead());
		assertTrue(later.view.canNext());
	}

	@Test
	void anEncodingAndADelimiterThatAPersonSaysAreFollowedAtOnceAndRemembered() {
		byte[] polish = "Deal ID;Owner;Stage;Amount\n1;Stanisław Żak;Won;1,5\n".getBytes(CENTRAL);
		journey.choose(journey.file("pl.csv", polish));
		journey.next();
		ReadAs central = new ReadAs(Optional.of(CENTRAL), Optional.of(';'));
		journey.read(0, central);
		assertEquals("Stanisław Żak", view.files().current().table().sample().getFirst().cell(1));
		journey.through();
		assertEquals("Stanisław Żak", journey.workspace.port(People.class).all().getFirst().name());
		ImportJourney later = new ImportJourney(folder, journey.workspace, Locale.UK);
		later.choose(later.file("later.csv", polish));
		assertEquals(central, ((TableFormat.Text) later.view.files().current().table().format()).said());
	}

	@Test
	void whatAPersonSaidOfColumnsHoldsWhenTheFileIsReadInAnotherEncoding() {
		journey.choose(journey.file("d.csv", ImportJourney.DEALS));
		view.files().change(0, view.files().current().with(3, Optional.of(Field.DEAL_NAME)));
		journey.read(0, new ReadAs(Optional.of(CENTRAL), Optional.empty()));
		assertEquals(Field.DEAL_NAME, view.files().current().mapping().columns().get(3));
	}

	@Test
	void aReadingThatMakesNoTableIsSaidAndTheFileStaysAsItWas() {
		journey.choose(journey.file("d.csv", ImportJourney.DEALS));
		journey.next();
		ImportFile before = view.files().current();
		ReadAs wide = new ReadAs(Optional.of(StandardCharsets.UTF_16BE), Optional.empty());
		journey.read(0, wide);
		assertEquals(before, view.files().current());
		assertEquals(wide, view.files().said(0), "the choice shows what was said");
		assertTrue(view.problem().startsWith("Read like that, it is no table."), view.problem());
		assertFalse(view.canNext());
		journey.read(0, ReadAs.DETECTED);
		assertTrue(view.canNext());
		assertEquals("", view.problem());
	}

	@Test
	void thereIsNoGoingOnWhileAFileIsReadAnewAndALateAnswerIsLetGo() {
		journey.choose(journey.file("d.csv", ImportJourney.DEALS));
		journey.next();
		ImportFile before = view.files().current();
		view.files().reading(0, ReadAs.DETECTED);
		assertFalse(view.canNext());
		ImportFile other = before.as(TableKind.PEOPLE);
		view.files().change(0, other);
		view.files().read(0, before, Recognition.as(before.table().file(), new ReadAs(Optional.of(CENTRAL), Optional.empty()), new Mappings(journey.settings())));
		assertEquals(other, view.files().current());
		assertTrue(view.files().settled());
	}

	@Test
	void aFormatOfOneColumnIsRememberedForTheNextFile() {
		Path deals = journey.file("deals.csv", ImportJourney.DEALS.replace("2025-01-03", "03/04/2025"));
		journey.choose(deals);
		view.files().change(0, view.files().current().withDates(5, Optional.of(DateShape.MONTH_FIRST)));
		journey.through();
		ImportJourney later = new ImportJourney(folder, journey.workspace, Locale.UK);
		later.choose(deals);
		assertEquals(Map.of(5, DateShape.MONTH_FIRST), later.view.files().current().mapping().dates());
		later.view.files().change(0, later.view.files().current().withDates(Optional.empty()));
		later.through();
		ImportJourney last = new ImportJourney(folder, journey.workspace, Locale.UK);
		last.choose(deals);
		assertEquals(Map.of(), last.view.files().current().mapping().dates(), "also that it was taken back");
	}

	@Test
	void twoFilesOfOneKindAreToldApartOrRefused() {
		Path deals = journey.file("deals.csv", ImportJourney.DEALS);
		journey.choose(deals, journey.file("more.csv", ImportJourney.DEALS));
		FileLook look = view.files().look().orElseThrow();
		assertTrue(look.secondBad());
		assertTrue(look.secondSays().contains("deals"), look.secondSays());
		assertFalse(view.canNext());
	}

	@Test
	void theOrderOfTheFilesDoesNotMatter() {
		journey.choose(journey.file("people.csv", ImportJourney.PEOPLE), journey.file("deals.csv", ImportJourney.DEALS)).through();
		assertEquals(Step.RESULT, view.step());
		assertEquals(3, view.imported().orElseThrow().outcome().counts().dealsAdded());
	}

	@Test
	void backGoesBackAndNotFromTheResult() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.next();
		assertEquals(Todo.SHOW, view.back());
		assertEquals(Step.FILE, view.step());
		journey.through();
		assertFalse(view.canBack());
	}

	@Test
	void whileItRunsOnlyStoppingIsPossible() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.next();
		journey.next();
		assertEquals(Todo.DRY_RUN, view.next());
		assertTrue(view.running());
		assertFalse(view.canNext());
		assertFalse(view.canBack());
		assertEquals("Stop", view.words().cancel());
	}

	@Test
	void whatWasStoppedCanBeTriedAgain() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.next();
		journey.next();
		view.next();
		LiveProgress stopped = new LiveProgress(Runnable::run, (done, total, rows) -> { });
		stopped.stop();
		view.ended(journey.work().dryRun(view.files().plan(), stopped));
		assertTrue(view.problem().contains("Cancelled"), view.problem());
		assertEquals("Try again", view.words().next());
		assertEquals(Todo.DRY_RUN, journey.next());
		assertTrue(view.checked().isPresent());
	}

	@Test
	void stoppedTooLateItSaysThatTheDataIsIn() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.through();
		assertEquals("Your data is in.", view.words().lead());
		view.stoppedLate();
		assertTrue(view.words().lead().startsWith("It was too late to stop"), view.words().lead());
	}

	@Test
	void aFileThatChangedMeanwhileIsLookedAtAgain() throws IOException {
		Path deals = journey.file("deals.csv", ImportJourney.DEALS);
		journey.choose(deals);
		journey.next();
		journey.next();
		Files.setLastModifiedTime(deals, FileTime.fromMillis(1_000_000));
		journey.next();
		assertTrue(view.problem().contains("changed"), view.problem());
		assertEquals(Todo.LOOK, journey.next());
		assertEquals(Step.FILE, view.step());
		journey.through();
		assertEquals(Step.RESULT, view.step());
	}

	@Test
	void importingTheSameAgainChangesNothingAndLeavesNothingToUndo() {
		Path deals = journey.file("deals.csv", ImportJourney.DEALS);
		journey.choose(deals).through();
		ImportJourney again = new ImportJourney(folder, journey.workspace, Locale.UK);
		again.choose(deals).through();
		Imported imported = again.view.imported().orElseThrow();
		assertTrue(imported.outcome().counts().nothingNew());
		assertTrue(imported.settled().batch().isEmpty());
		assertTrue(imported.settled().advice().isEmpty(), "advice is for the first import");
	}

	@Test
	void stepsSayWhereWeAreInWordsAndSigns() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.next();
		assertEquals("1 File ✓", view.words().step(Step.FILE));
		assertEquals("2 Format ●", view.words().step(Step.FORMAT));
		assertEquals("3 Columns", view.words().step(Step.COLUMNS));
	}

	@Test
	void itSpeaksGerman() {
		ImportJourney german = new ImportJourney(folder, new InMemoryWorkspace(), Locale.GERMANY);
		german.choose(german.file("deals.csv", ImportJourney.DEALS)).through();
		assertEquals("Deine Daten sind da.", german.view.words().lead());
		assertEquals("Team öffnen", german.view.words().next());
		assertTrue(german.view.run() instanceof ImportView.Run.Ended ended && ended.outcome() instanceof ImportOutcome.Done);
	}
}
