package org.headroom.persistence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What every {@link Imports} does. */
public abstract class ImportsContract extends PortContract {
	private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

	@Test
	void peopleAndTheirManagersAreAdded() {
		assertEquals(new ImportCounts(3, 0, 0, 0, 0, 0), people("Ann,Max,Bern", "Bob,Max,Basel"));
		Person ann = person("Ann");
		Person max = person("Max");
		assertEquals(List.of(Optional.of(max.id()), "Bern", Role.SALESPERSON, Role.MANAGER), List.of(ann.managerId(), ann.office(), ann.role(), max.role()));
	}

	@Test
	void dealsFindTheirOwnersAndMakeUnknownOnes() {
		people("Ann,Max,Bern");
		assertEquals(new ImportCounts(1, 0, 0, 2, 0, 0), deals("D1,Ann,5", "D2,Cid,6"));
		assertEquals(1, port(Deals.class).page(DealQuery.of(person("Ann").id()), 0, 9).total());
		assertEquals(List.of("", Optional.empty()), List.of(person("Cid").office(), person("Cid").managerId()));
	}

	@Test
	void theSameRowsAgainChangeNothingAndAreNoBatch() {
		people("Ann,Max,Bern");
		deals("D1,Ann,5", "D2,Ann,6");
		assertTrue(people("Ann,Max,Bern").nothingNew());
		assertEquals(new ImportCounts(0, 0, 0, 0, 0, 2), deals("D1,Ann,5.00", "D2,Ann,6"));
		assertEquals(2, port(Imports.class).batches().size());
	}

	@Test
	void nothingShowsBeforeTheCommit() {
		try (Imports.Draft draft = port(Imports.class).begin("deals.csv", NOW)) {
			draft.deal(row("D1,Ann,5"));
			assertEquals(new ImportCounts(1, 0, 0, 1, 0, 0), draft.counts());
			assertEquals(0, port(Deals.class).count());
			assertEquals(List.of(), port(People.class).all());
		}
		assertEquals(0, port(Deals.class).count());
		assertEquals(List.of(), port(Imports.class).batches());
	}

	@Test
	void batchesAreToldTheNewestFirst() {
		deals("D1,Ann,5");
		try (Imports.Draft draft = port(Imports.class).begin("später.csv", NOW.plusSeconds(60))) {
			draft.deal(row("D1,Ann,7"));
			draft.commit();
		}
		List<ImportBatch> batches = port(Imports.class).batches();
		assertEquals(List.of("später.csv", "import.csv"), batches.stream().map(ImportBatch::source).toList());
		assertEquals(List.of(NOW.plusSeconds(60), new ImportCounts(0, 0, 0, 0, 1, 0), false),
				List.of(batches.getFirst().at(), batches.getFirst().counts(), batches.getFirst().undone()));
	}

	@Test
	void undoRemovesWhatWasAddedAndRestoresWhatWasChanged() {
		people("Ann,Max,Bern");
		deals("D1,Ann,5");
		deals("D1,Bob,50", "D2,Ann,6");
		port(Imports.class).undo(last().id());
		assertEquals(1, port(Deals.class).count());
		assertEquals(List.of("5"), amounts("Ann"));
		assertEquals(List.of(), port(People.class).named("Bob"));
		assertTrue(last().undone());
	}

	@Test
	void batchesTakenBackOneAfterTheOtherLeaveNothing() {
		people("Ann,Max,Bern");
		people("Ann,Max,Basel");
		people("Ann,Ida,Basel");
		for (ImportBatch batch : port(Imports.class).batches()) {
			port(Imports.class).undo(batch.id());
		}
		assertEquals(List.of(), port(People.class).all());
	}

	@Test
	void undoIsRefusedTwiceAndForStrangers() {
		deals("D1,Ann,5");
		long id = last().id();
		port(Imports.class).undo(id);
		assertEquals(Optional.empty(), assertThrows(UndoRefused.class, () -> port(Imports.class).undo(id)).inTheWay());
		assertThrows(UndoRefused.class, () -> port(Imports.class).undo(4711));
	}

	@Test
	void undoIsRefusedWhileALaterBatchStandsOnIt() {
		deals("D1,Ann,5");
		long first = last().id();
		deals("D1,Ann,6");
		long second = last().id();
		assertEquals(second, assertThrows(UndoRefused.class, () -> port(Imports.class).undo(first)).inTheWay().orElseThrow().id());
		port(Imports.class).undo(second);
		assertEquals(List.of("5"), amounts("Ann"));
		port(Imports.class).undo(first);
		assertEquals(0, port(Deals.class).count());
	}

	private ImportBatch last() {
		return port(Imports.class).batches().getFirst();
	}

	private List<String> amounts(String owner) {
		return port(Deals.class).page(DealQuery.of(person(owner).id()), 0, 9).deals().stream().map(deal -> deal.amount().orElseThrow().toPlainString()).toList();
	}

	private Person person(String name) {
		return port(People.class).named(name).getFirst();
	}

	private ImportCounts people(String... rows) {
		try (Imports.Draft draft = port(Imports.class).begin("people.csv", NOW.minusSeconds(60))) {
			for (String row : rows) {
				String[] cells = row.split(",");
				draft.person(new PersonRow(cells[0], cells[1], cells[2], ""));
			}
			return draft.commit();
		}
	}

	private ImportCounts deals(String... rows) {
		try (Imports.Draft draft = port(Imports.class).begin("import.csv", NOW.plusMillis(port(Imports.class).batches().size()))) {
			for (String row : rows) {
				draft.deal(row(row));
			}
			return draft.commit();
		}
	}

	private static DealRow row(String text) {
		String[] cells = text.split(",");
		return new DealRow(cells[0], DealState.WON).ownedBy(cells[1]).worth(new BigDecimal(cells[2]), "EUR");
	}
}
