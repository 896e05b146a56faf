package org.headroom.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.ui.imports.ImportView.Step;
import org.headroom.ui.imports.ImportView.Todo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewTest {
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
		assertTrue(view.look().orElseThrow().firstSays().contains("PDF"));
		assertFalse(view.canNext());
	}

	@Test
	void aLookAtAPathThatWasTypedOverIsLetGo() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		FileLook old = view.look().orElseThrow();
		view.typed("/elsewhere.csv", "");
		assertEquals(Todo.NOTHING, view.looked(old));
		assertTrue(view.files().isEmpty());
	}

	@Test
	void whatIsMissingIsNamedAndKeepsNextShut() {
		journey.choose(journey.file("odd.csv", "Ref;Wer;Kunde\nA;Ada;Acme\nB;Ben;Bolt\n"));
		view.change(0, view.files().getFirst().as(TableKind.DEALS));
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
		view.change(0, view.files().getFirst().as(TableKind.DEALS).with(2, Optional.of(Field.OWNER)).with(3, Optional.of(Field.STAGE)));
		journey.through();
		assertEquals(Step.RESULT, view.step());
		ImportJourney later = new ImportJourney(folder, journey.workspace, Locale.UK);
		later.choose(later.file("odd2.csv", odd));
		assertTrue(later.view.files().getFirst().saved());
		later.next();
		later.next();
		assertTrue(later.view.lead().contains("as you chose"), later.view.lead());
		assertTrue(later.view.canNext());
	}

	@Test
	void twoFilesOfOneKindAreToldApartOrRefused() {
		Path deals = journey.file("deals.csv", ImportJourney.DEALS);
		journey.choose(deals, journey.file("more.csv", ImportJourney.DEALS));
		FileLook look = view.look().orElseThrow();
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
		assertEquals("Stop", view.cancelLabel());
	}

	@Test
	void whatWasStoppedCanBeTriedAgain() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.next();
		journey.next();
		view.next();
		LiveProgress stopped = new LiveProgress(Runnable::run, (done, total, rows) -> { });
		stopped.stop();
		view.ended(journey.work().dryRun(view.plan(), stopped));
		assertTrue(view.problem().contains("Cancelled"), view.problem());
		assertEquals("Try again", view.nextLabel());
		assertEquals(Todo.DRY_RUN, journey.next());
		assertTrue(view.checked().isPresent());
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
		assertTrue(imported.batch().isEmpty());
		assertTrue(imported.advice().isEmpty(), "advice is for the first import");
	}

	@Test
	void stepsSayWhereWeAreInWordsAndSigns() {
		journey.choose(journey.file("deals.csv", ImportJourney.DEALS));
		journey.next();
		assertEquals("1 File ✓", view.stepLabel(Step.FILE));
		assertEquals("2 Format ●", view.stepLabel(Step.FORMAT));
		assertEquals("3 Columns", view.stepLabel(Step.COLUMNS));
	}

	@Test
	void itSpeaksGerman() {
		ImportJourney german = new ImportJourney(folder, new InMemoryWorkspace(), Locale.GERMANY);
		german.choose(german.file("deals.csv", ImportJourney.DEALS)).through();
		assertEquals("Deine Daten sind da.", german.view.lead());
		assertEquals("Team öffnen", german.view.nextLabel());
		assertTrue(german.view.run() instanceof ImportView.Run.Ended ended && ended.outcome() instanceof ImportOutcome.Done);
	}
}
