package org.headroom.persistence.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealQuery.Order;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.persistence.Fresh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does in the database beyond what every {@link Imports} does. */
class ImportOnDiskTest {
	private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

	private Workspace workspace;

	@BeforeEach
	void open(@TempDir Path folder) {
		workspace = Fresh.open(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void namesAreKnownAgainWhateverTheirCapitalsAndSpaces() {
		people(new PersonRow("Jörg  Müßig", "", "", ""));
		assertEquals(new ImportCounts(0, 1, 0, 0, 0, 0), people(new PersonRow(" JÖRG\u00a0müßig ", "", "Bern", "")));
		deals(deal("D1").ownedBy("jörg müßig"));
		assertEquals(List.of("Jörg Müßig"), all());
	}

	@Test
	void whatARowDoesNotSayIsLeftAsItIs() {
		people(new PersonRow("Ann", "Max", "Bern", "ann@example.org"));
		assertTrue(people(new PersonRow("Ann", "", "", "")).nothingNew());
		assertEquals("Bern", person("Ann").office());
		assertEquals(Optional.of(person("Max").id()), person("Ann").managerId());
	}

	@Test
	void aManagerWhoIsAlsoListedStaysAManager() {
		assertEquals(new ImportCounts(2, 0, 0, 0, 0, 0), people(new PersonRow("Ann", "Max", "", ""), new PersonRow("Max", "Max", "Bern", "")));
		assertEquals(List.of(Role.MANAGER, "Bern", Optional.empty()), List.of(person("Max").role(), person("Max").office(), person("Max").managerId()));
	}

	@Test
	void someoneKnownBecomesAManager() {
		people(new PersonRow("Max", "", "", ""));
		assertEquals(new ImportCounts(1, 1, 0, 0, 0, 0), people(new PersonRow("Ann", "Max", "", "")));
		assertEquals(Role.MANAGER, person("Max").role());
	}

	@Test
	void theLastRowOfADealCounts() {
		assertEquals(2, deals(deal("D1").with("first"), deal("D2"), deal("D1").with("second")).dealsAdded());
		assertEquals(List.of("second", ""), accounts());
	}

	@Test
	void manyMoreDealsThanFitIntoOneStatement() {
		try (Imports.Draft draft = imports().begin("big.csv", NOW)) {
			for (int i = 0; i < 2_345; i++) {
				draft.deal(deal("D" + i).ownedBy("Ann"));
			}
			assertEquals(2_345, draft.counts().dealsAdded());
			draft.commit();
		}
		assertEquals(2_345, workspace.port(Deals.class).count());
	}

	@Test
	void anIdTooLongForTheIndexIsRefusedAndTheRestGoesOn() {
		try (Imports.Draft draft = imports().begin("odd.csv", NOW)) {
			assertThrows(IllegalArgumentException.class, () -> draft.deal(deal("x".repeat(DealSide.LONGEST_ID + 1))));
			draft.deal(deal("D1").ownedBy("Ann"));
			assertEquals(1, draft.commit().dealsAdded());
		}
	}

	@Test
	void aDraftThatWasCommittedOrClosedTakesNoMore() {
		Imports.Draft draft = imports().begin("x.csv", NOW);
		draft.deal(deal("D1"));
		draft.commit();
		assertThrows(IllegalStateException.class, () -> draft.deal(deal("D2")));
		draft.close();
		assertEquals(1, workspace.port(Deals.class).count());
	}

	@Test
	void thousandsOfCharactersAndTenDecimalsFit() {
		deals(deal("D1").ownedBy("Ann").with("Ä".repeat(10_000)).worth(new BigDecimal("1234567890.0123456789"), "EUR"));
		Deal deal = workspace.port(Deals.class).page(DealQuery.of(person("Ann").id()), 0, 1).deals().getFirst();
		assertEquals(10_000, deal.account().length());
		assertEquals(new BigDecimal("1234567890.0123456789"), deal.amount().orElseThrow());
		assertTrue(deals(deal("D1").ownedBy("Ann").with("Ä".repeat(10_000)).worth(new BigDecimal("1234567890.01234567890"), "EUR")).nothingNew());
	}

	@Test
	void emptyCellsAreOrderedLastBothWays() {
		deals(deal("D1").closedOn(LocalDate.of(2026, 1, 1)), deal("D2"), deal("D3").closedOn(LocalDate.of(2026, 1, 2)));
		DealQuery query = DealQuery.of(person("Ann").id());
		assertEquals(List.of("D1", "D3", "D2"), ids(query.orderedBy(Order.CLOSED, false)));
		assertEquals(List.of("D3", "D1", "D2"), ids(query.orderedBy(Order.CLOSED, true)));
	}

	@Test
	void amountsInAnotherCurrencyAreNoRevenueOnceTheWorkspaceHasOne() {
		deals(won("D1", "10", "EUR"), won("D2", "5", ""), won("D3", "99", "USD"));
		List<FiscalQuarter> quarters = FiscalCalendar.calendarYear().closed(1, LocalDate.of(2026, 3, 31));
		workspace.port(Settings.class).put(Settings.CURRENCY, "EUR");
		assertEquals(0, workspace.port(Deals.class).results(quarters).getFirst().revenue().compareTo(new BigDecimal("15")));
		assertEquals(3, workspace.port(Deals.class).results(quarters).getFirst().won());
	}

	@Test
	void sumsAreKeptUntilTheNextImportOrUndo() {
		List<FiscalQuarter> quarters = FiscalCalendar.calendarYear().closed(4, LocalDate.of(2026, 3, 31));
		assertEquals(List.of(), workspace.port(Deals.class).results(quarters));
		deals(won("D1", "10", "EUR"), deal("D2"));
		for (int again = 0; again < 2; again++) {
			assertEquals(List.of("10"), revenues(quarters));
		}
		deals(won("D1", "12", "EUR"), won("D3", "1", "EUR"), new DealRow("D4", DealState.OPEN).ownedBy("Ann"));
		assertEquals(List.of("13"), revenues(quarters.subList(3, 4)));
		assertEquals(List.of("13"), revenues(quarters));
		assertEquals(Map.of(person("Ann").id(), 1), workspace.port(Deals.class).openByPerson());
		imports().undo(imports().batches().getFirst().id());
		assertEquals(List.of("10"), revenues(quarters));
		assertEquals(Map.of(), workspace.port(Deals.class).openByPerson());
		workspace.port(Settings.class).put(Settings.CURRENCY, "USD");
		assertEquals(List.of("0"), revenues(quarters));
	}

	private List<String> revenues(List<FiscalQuarter> quarters) {
		return workspace.port(Deals.class).results(quarters).stream().map(result -> result.revenue().toPlainString()).toList();
	}

	@Test
	void undoLeavesPeopleWithSessionsAndWhatWasEditedByHand() {
		people(new PersonRow("Ann", "Max", "Bern", ""), new PersonRow("Bob", "Max", "Bern", ""), new PersonRow("Cid", "Zoe", "Bern", ""));
		workspace.port(Sessions.class).save(new CoachingSession(10, person("Ann").id(), SessionKind.TOUCH));
		Person bob = person("Bob");
		bob.worksAt("Basel");
		workspace.port(People.class).save(bob);
		imports().undo(imports().batches().getFirst().id());
		assertEquals(List.of("Ann", "Bob", "Max"), all());
	}

	@Test
	void undoPutsPeopleBackUnlessTheyWereEditedSince() {
		people(new PersonRow("Ann", "", "Bern", ""), new PersonRow("Bob", "", "Bern", ""));
		people(new PersonRow("Ann", "", "Basel", ""), new PersonRow("Bob", "", "Basel", ""));
		Person bob = person("Bob");
		bob.worksAt("Chur");
		workspace.port(People.class).save(bob);
		imports().undo(imports().batches().getFirst().id());
		assertEquals(List.of("Bern", "Chur"), List.of(person("Ann").office(), person("Bob").office()));
	}

	@Test
	void aBatchThatOnlyUsesPeopleOfAnotherDoesNotStandInItsWay() {
		people(new PersonRow("Ann", "", "Bern", ""), new PersonRow("Bob", "", "Bern", ""));
		long first = imports().batches().getFirst().id();
		deals(deal("D1").ownedBy("Ann"));
		imports().undo(first);
		assertEquals(List.of("Ann"), all());
	}

	@Test
	void aPersonALaterBatchChangedStandsInTheWay() {
		people(new PersonRow("Ann", "", "Bern", ""));
		long first = imports().batches().getFirst().id();
		people(new PersonRow("Ann", "", "Basel", ""));
		assertThrows(UndoRefused.class, () -> imports().undo(first));
		assertEquals(List.of("Ann"), all());
	}

	@Test
	void othersWriteWhileAnImportIsUnderWay() {
		try (Imports.Draft draft = imports().begin("slow.csv", NOW)) {
			draft.person(new PersonRow("Ann", "", "", ""));
			workspace.port(Settings.class).put("word", "safe");
			workspace.port(People.class).save(new Person(1, "Bob", Role.SALESPERSON));
			draft.commit();
		}
		assertEquals(List.of("Ann", "Bob"), all());
	}

	private Imports imports() {
		return workspace.port(Imports.class);
	}

	private ImportCounts people(PersonRow... rows) {
		try (Imports.Draft draft = imports().begin("people.csv", NOW.plusSeconds(imports().batches().size()))) {
			List.of(rows).forEach(draft::person);
			return draft.commit();
		}
	}

	private ImportCounts deals(DealRow... rows) {
		try (Imports.Draft draft = imports().begin("deals.csv", NOW.plusSeconds(imports().batches().size()))) {
			List.of(rows).forEach(draft::deal);
			return draft.commit();
		}
	}

	private static DealRow deal(String id) {
		return new DealRow(id, DealState.WON).ownedBy("Ann");
	}

	private static DealRow won(String id, String amount, String currency) {
		return deal(id).closedOn(LocalDate.of(2026, 2, 1)).worth(new BigDecimal(amount), currency);
	}

	private List<String> all() {
		return workspace.port(People.class).all().stream().map(Person::name).toList();
	}

	private Person person(String name) {
		return workspace.port(People.class).named(name).getFirst();
	}

	private List<String> ids(DealQuery query) {
		return workspace.port(Deals.class).page(query, 0, 9).deals().stream().map(Deal::externalId).toList();
	}

	private List<String> accounts() {
		return workspace.port(Deals.class).page(DealQuery.of(person("Ann").id()).orderedBy(Order.ACCOUNT, true), 0, 9).deals().stream().map(Deal::account).toList();
	}
}
