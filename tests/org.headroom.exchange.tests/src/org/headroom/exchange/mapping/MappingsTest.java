package org.headroom.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsTest {
	@TempDir
	Path folder;

	private final Settings settings = new InMemoryWorkspace().port(Settings.class);
	private final Mappings mappings = new Mappings(settings);
	private Table deals;

	@BeforeEach
	void aFileOfDeals() {
		deals = Tables.of(folder, "deals.csv", "Deal ID,Owner,Stage,Amount,Region code", "1,Ann,Won,100,x");
	}

	@Test
	void kindsAreToldApartByTheirHeaders() {
		assertEquals(TableKind.DEALS, MappingGuess.byHeader(deals).mapping().kind());
		assertEquals(TableKind.PEOPLE, guess("sales_agent,manager,regional_office", "Ann,Bob,East").kind());
		assertEquals(TableKind.PRODUCTS, guess("product,series,sales_price", "GTX Pro,GTX,4821").kind());
		assertEquals(TableKind.PEOPLE, guess("Name,Email", "Ann,ann@example.org").kind());
		assertEquals(TableKind.PEOPLE, guess("Name", "Ann").kind());
		assertEquals(TableKind.DEALS, guess("Name,Stage,Amount,Who", "Big,Won,5,Ann").kind());
		assertEquals(TableKind.DEALS, guess("Product,Stage,Amount,Who", "GTX,Won,5,Ann").kind());
		assertEquals(TableKind.DEALS, guess("Name,Owner,Status,Value", "Big,Ann,Won,5").kind());
	}

	@Test
	void closedIsADayWhereItsCellsAre() {
		assertEquals(Field.CLOSED, guess("Deal ID,Owner,Stage,Closed", "1,Ann,Won,14.10.2026").columns().get(4));
		assertEquals(Field.IS_CLOSED, guess("Deal ID,Owner,Stage,Closed", "1,Ann,Won,true").columns().get(4));
		assertEquals(Field.IS_CLOSED, guess("Deal ID,Owner,Closed,Close Date", "1,Ann,2026-10-14,2026-10-14").columns().get(3));
	}

	@Test
	void aColumnNobodyKnowsIsListed() {
		List<Column> unmapped = MappingGuess.byHeader(deals).unmapped(deals);
		assertEquals(List.of("Region code"), unmapped.stream().map(Column::name).toList());
	}

	@Test
	void whatIsMissingIsSaid() {
		Mapping mapping = guess("Deal ID,Amount", "1,5");
		assertFalse(mapping.complete());
		assertEquals(List.of(Set.of(Field.OWNER), Set.of(Field.STAGE, Field.STATUS, Field.IS_WON, Field.IS_CLOSED)), mapping.missing());
	}

	@Test
	void aCorrectedMappingComesBackWithTheNextFileOfTheSameHeader() {
		Mapping corrected = MappingGuess.byHeader(deals).mapping().with(5, Field.ACCOUNT).withNumbers(4, NumberShape.COMMA).withDates(5, DateShape.DAY_FIRST)
				.withStage("Signed & sealed, 100 %\n", DealState.WON);
		mappings.save(deals, corrected);
		Table next = Tables.of(folder, "april.csv", "deal_id;OWNER;Stage;Amount;Region code", "2;Bob;Lost;7;y");
		assertEquals(new MappingGuess(corrected, true), mappings.guess(next));
		mappings.forget(next);
		assertFalse(mappings.guess(deals).saved());
	}

	@Test
	void aMappingOfANewerVersionIsLeftAside() {
		mappings.save(deals, MappingGuess.byHeader(deals).mapping());
		assertTrue(mappings.saved(deals).isPresent());
		assertEquals(Optional.empty(), MappingText.read("kind DEALS\ncolumn 1 FORECAST\n"));
		assertEquals(Optional.empty(), MappingText.read(""));
	}

	@Test
	void aFieldMovesWhenItIsChosenElsewhere() {
		Mapping mapping = new Mapping(TableKind.DEALS, Map.of(1, Field.OWNER, 2, Field.STAGE));
		assertEquals(Map.of(3, Field.OWNER, 2, Field.STAGE), mapping.with(3, Field.OWNER).columns());
		assertEquals(Map.of(1, Field.STAGE), mapping.with(1, Field.STAGE).columns());
		assertEquals(Map.of(2, Field.STAGE), mapping.without(1).columns());
	}

	@Test
	void aFieldOfAnotherKindIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Mapping(TableKind.PEOPLE, Map.of(1, Field.AMOUNT)));
		assertThrows(IllegalArgumentException.class, () -> new Mapping(TableKind.DEALS, Map.of(1, Field.AMOUNT, 2, Field.AMOUNT)));
	}

	private Mapping guess(String header, String row) {
		return MappingGuess.byHeader(Tables.of(folder, "guess.csv", header, row)).mapping();
	}
}
