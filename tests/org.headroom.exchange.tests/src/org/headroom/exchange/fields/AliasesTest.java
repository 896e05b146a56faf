package org.headroom.exchange.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.deals.DealState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AliasesTest {
	private final Aliases aliases = Aliases.shipped();

	@Test
	void salesforceLabelsAreKnown() {
		assertEquals(Map.of(0, Field.OWNER, 1, Field.ACCOUNT, 2, Field.DEAL_NAME, 3, Field.STAGE, 4, Field.AMOUNT, 6, Field.CLOSED, 7, Field.CREATED),
				aliases.match(TableKind.DEALS, List.of("Opportunity Owner", "Account Name", "Opportunity Name", "Stage", "Amount", "Probability (%)",
						"Close Date", "Created Date", "Type", "Lead Source")));
	}

	@Test
	void salesforceApiNamesAreKnown() {
		assertEquals(Map.of(0, Field.DEAL_ID, 1, Field.DEAL_NAME, 2, Field.STAGE, 3, Field.CLOSED, 4, Field.OWNER, 5, Field.IS_CLOSED, 6, Field.IS_WON,
				7, Field.AMOUNT, 8, Field.CURRENCY, 9, Field.CREATED),
				aliases.match(TableKind.DEALS, List.of("Id", "Name", "StageName", "CloseDate", "OwnerId", "IsClosed", "IsWon", "Amount", "CurrencyIsoCode", "CreatedDate")));
	}

	@Test
	void hubSpotIsKnownWhateverItsCapitals() {
		Map<Integer, Field> expected = Map.of(0, Field.DEAL_ID, 1, Field.DEAL_NAME, 2, Field.STAGE, 3, Field.AMOUNT, 4, Field.OWNER, 5, Field.CLOSED, 6, Field.CREATED);
		assertEquals(expected, aliases.match(TableKind.DEALS, List.of("Record ID", "Deal Name", "Deal Stage", "Amount", "Deal owner", "Close Date", "Create Date", "Pipeline")));
		assertEquals(expected, aliases.match(TableKind.DEALS, List.of("RECORD ID", "deal name", "Deal stage", "AMOUNT", "Deal Owner", "Close date", "create date", "pipeline")));
	}

	@Test
	void dynamicsIsKnownWithItsHiddenColumns() {
		List<String> headers = List.of("(Do Not Modify) Opportunity", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Topic", "Potential Customer",
				"Est. Close Date", "Est. Revenue", "Actual Revenue", "Status", "Owner", "Actual Close Date");
		assertEquals(Map.of(0, Field.DEAL_ID, 3, Field.DEAL_NAME, 4, Field.ACCOUNT, 5, Field.CLOSED, 6, Field.AMOUNT, 7, Field.ACTUAL_AMOUNT, 8, Field.STATUS,
				9, Field.OWNER, 10, Field.ACTUAL_CLOSED), aliases.match(TableKind.DEALS, headers));
		assertTrue(aliases.isIgnored(headers.get(1)) && aliases.isIgnored(headers.get(2)));
	}

	@Test
	void germanHeadersAreKnown() {
		assertEquals(Map.of(0, Field.OWNER, 1, Field.ACCOUNT, 2, Field.STAGE, 3, Field.AMOUNT, 4, Field.CLOSED, 5, Field.CREATED, 6, Field.CURRENCY),
				aliases.match(TableKind.DEALS, List.of("Verkäufer", "Kunde", "Phase", "Betrag", "Schlusstermin", "Erstellt am", "Währung")));
		assertEquals(Map.of(0, Field.FIRST_NAME, 1, Field.LAST_NAME, 2, Field.MANAGER, 3, Field.OFFICE),
				aliases.match(TableKind.PEOPLE, List.of("Vorname", "Nachname", "FÜHRUNGSKRAFT", "Niederlassung")));
	}

	@Test
	void ofTwoColumnsForOneFieldTheBetterNameWins() {
		assertEquals(Map.of(1, Field.OWNER), aliases.match(TableKind.DEALS, List.of("Owner ID", "Opportunity Owner")));
		assertEquals(Map.of(1, Field.OWNER), aliases.match(TableKind.DEALS, List.of("OwnerId", "Owner")));
		assertEquals(Map.of(0, Field.AMOUNT), aliases.match(TableKind.DEALS, List.of("Amount", "AMOUNT")));
	}

	@ParameterizedTest
	@CsvSource({"Closed Won,WON", "closedwon,WON", "8 - Closed Won,WON", "Gewonnen,WON", "Geschlossen (gewonnen),WON", "Closed Lost,LOST", "Verloren,LOST",
			"Closed - Lost (price),LOST", "Not won,LOST", "Engaging,OPEN", "Prospecting,OPEN", "Negotiation/Review,OPEN", "Appointment scheduled,OPEN",
			"Angebot erstellt,OPEN", "In Verhandlung,OPEN", "Qualified to Buy,OPEN"})
	void stagesOfEveryCrmAreKnown(String stage, DealState state) {
		assertEquals(Optional.of(state), StageWords.shipped().state(stage));
	}

	@Test
	void wordsNobodyKnowsAreNotGuessed() {
		assertEquals(Optional.empty(), StageWords.shipped().state("Limbo"));
		assertEquals(Optional.empty(), StageWords.shipped().state("Wonderful"));
	}

	@ParameterizedTest
	@EnumSource(Field.class)
	void everyFieldHasALabelAndANameInTheTable(Field field) {
		assertFalse(field.label(Locale.ENGLISH).isBlank());
		assertFalse(field.label(Locale.GERMAN).isBlank());
		assertTrue(Aliases.lines("aliases.csv").stream().anyMatch(line -> line.getField("field").equals(field.name())), field.name());
	}

	@Test
	void noNameOfTheTableMeansTwoThingsInOneKindOfFile() {
		Map<String, Field> seen = new java.util.HashMap<>();
		Aliases.lines("aliases.csv").stream().filter(line -> !line.getField("field").equals("-")).forEach(line -> {
			Field field = Field.valueOf(line.getField("field"));
			Field before = seen.putIfAbsent(field.kind() + Folded.letters(line.getField("header")), field);
			assertTrue(before == null || before == field, line.toString());
		});
	}
}
