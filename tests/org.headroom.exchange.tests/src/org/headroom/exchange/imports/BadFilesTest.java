package org.headroom.exchange.imports;

import static org.headroom.exchange.findings.FindingKind.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.mapping.Tables;
import org.headroom.exchange.table.Encoding;
import org.headroom.exchange.table.ReadAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small bad file a finding: found at the right line and column, and dealt with as said. */
class BadFilesTest {
	private static final String HEADER = "Deal ID,Owner,Account,Product,Stage,Created Date,Close Date,Amount";

	@TempDir
	Path folder;

	private Bench bench;

	@BeforeEach
	void aWorkspace() {
		bench = new Bench(folder);
	}

	private void deals(String... rows) {
		String[] lines = new String[rows.length + 1];
		lines[0] = HEADER;
		System.arraycopy(rows, 0, lines, 1, rows.length);
		bench.imported(bench.file("deals.csv", lines));
	}

	@Test
	void aSoundFileHasNothingToSay() {
		deals("1,Ann,Acme,GTX Pro,Won,2017-01-01,2017-03-01,100", "2,Bob,Bolt,GTX Pro,Open,2017-01-02,,");
		assertEquals(List.of(), bench.kinds());
		assertEquals(2, bench.imports.deals.size());
	}

	@Test
	void aByteOrderMark() {
		bench.imported(bench.file("d.csv", StandardCharsets.UTF_8, "\uFEFF" + HEADER + "\n1,Ann,Acme,P,Won,2017-01-01,2017-03-01,100\n"));
		assertEquals("1:0:UTF-8>", bench.only(BYTE_ORDER_MARK));
	}

	@Test
	void utf16WithTabs() {
		bench.imported(bench.file("d.csv", StandardCharsets.UTF_16LE, "\uFEFF" + HEADER.replace(',', '\t') + "\r\n1\tZoë\tAcme\tP\tWon\t2017-01-01\t2017-03-01\t1,234.50\r\n"));
		assertEquals("0:0:UTF-16LE>", bench.only(UTF16));
		assertEquals("Zoë", bench.imports.deal("1").ownerName());
		assertEquals(Optional.of(new BigDecimal("1234.50")), bench.imports.deal("1").amount());
	}

	@Test
	void bytesThatAreNoneOfTheEncodingSomebodyChose() {
		byte[] bytes = (HEADER + "\n1,Zoë,Acme,P,Won,2017-01-01,2017-03-01,100\n2,J#rg,Acme,P,Won,2017-01-01,2017-03-01,100\n").getBytes(StandardCharsets.UTF_8);
		for (int at = 0; at < bytes.length; at++) {
			bytes[at] = bytes[at] == '#' ? (byte) 0xF6 : bytes[at];
		}
		Path file = Tables.write(folder.resolve("d.csv"), bytes);
		ReadAs utf8 = new ReadAs(Optional.of(StandardCharsets.UTF_8), Optional.empty());
		bench.imported(Planner.planned(List.of(Recognition.as(file, utf8, new Mappings(bench.settings)))));
		assertEquals("0:0:UTF-8>", bench.only(REPLACED_BYTES));
		assertEquals("Zoë", bench.imports.deal("1").ownerName());
		assertEquals("J\uFFFDrg", bench.imports.deal("2").ownerName());
	}

	@Test
	void theOldWindowsEncoding() {
		bench.imported(bench.file("d.csv", Encoding.WINDOWS, "Kennung;Verkäufer;Phase\n1;Jürgen Müßig;Gewonnen\n"));
		assertEquals("0:0:windows-1252>", bench.only(OLD_ENCODING));
		assertEquals("Jürgen Müßig", bench.imports.deal("1").ownerName());
	}

	@Test
	void aFileThatStopsBeingUtf8FarDown() {
		StringBuilder text = new StringBuilder("Deal ID,Owner,Stage\n");
		for (int row = 0; row < 120_000; row++) {
			text.append(row).append(",Ann,Won\n");
		}
		text.append("last,J\u00fcrgen,Won\n");
		bench.imported(bench.file("d.csv", Encoding.WINDOWS, text.toString()));
		assertEquals("0:0:UTF-8>windows-1252", bench.only(BAD_BYTES));
		assertEquals("Jürgen", bench.imports.deal("last").ownerName());
		assertEquals(120_001, bench.imports.deals.size());
	}

	@Test
	void linesAboveTheHeader() {
		bench.imported(bench.file("d.csv", "My report", "", "Deal ID,Owner,Stage", "1,Ann,Won"));
		assertEquals("3:0:3>", bench.only(TITLE_LINES));
	}

	@Test
	void aHeaderThatOccursTwice() {
		bench.imported(bench.file("d.csv", "Deal ID,Owner,Stage,Amount,amount", "1,Ann,Won,100,999"));
		assertEquals("1:5:Amount>4, 5", bench.only(DUPLICATE_HEADER));
		assertEquals(Optional.of(new BigDecimal("100")), bench.imports.deal("1").amount());
	}

	@Test
	void aColumnThatMeansNothingKnown() {
		bench.imported(bench.file("d.csv", "Deal ID,Owner,Stage,Shoe size", "1,Ann,Won,42"));
		assertEquals("1:4:Shoe size>", bench.only(UNMAPPED_COLUMN));
	}

	@Test
	void noColumnOfIds() {
		Path file = bench.file("d.csv", "Owner,Account,Deal Name,Stage,Created Date", "Ann,Acme,Big,Won,2017-01-01", "Ann,Acme,Small,Won,2017-01-01",
				"ann,ACME,big,Lost,2017-01-01");
		bench.imported(file);
		assertTrue(bench.only(NO_ID_COLUMN).startsWith("1:0:Deal name, Account, Salesperson, Created on"));
		assertEquals("4:0:big>", bench.only(REPEATED_DEAL));
		assertEquals(3, bench.imports.deals.size());
		assertTrue(bench.imported(file).counts().nothingNew());
	}

	@Test
	void datesThatFitTwoFormats() {
		deals("1,Ann,Acme,P,Won,01/02/2017,03/04/2017,100");
		assertEquals(List.of("1:6:01/02/2017>day, month, year", "1:7:03/04/2017>day, month, year"), bench.all(AMBIGUOUS_DATE).stream().sorted().toList());
		assertEquals(Optional.of(LocalDate.of(2017, 4, 3)), bench.imports.deal("1").closedOn());
	}

	@Test
	void oneProofFarDownDecidesAllDates() {
		String[] rows = new String[3_001];
		for (int row = 0; row < 3_000; row++) {
			rows[row] = row + ",Ann,Acme,P,Won,01/02/2017,03/04/2017,100";
		}
		rows[3_000] = "last,Ann,Acme,P,Won,01/02/2017,03/14/2017,100";
		deals(rows);
		assertEquals(List.of(), bench.all(AMBIGUOUS_DATE));
		assertEquals(Optional.of(LocalDate.of(2017, 3, 4)), bench.imports.deal("0").closedOn());
	}

	@Test
	void oneNumberThatFitsTwoFormatsIsReadAsTheLanguageWritesIt() {
		deals("1,Ann,Acme,P,Won,2017-01-01,2017-03-01,1.234");
		assertEquals("1:8:1.234>1,234.56, as in your language", bench.only(AMBIGUOUS_NUMBER));
		bench.locale = Locale.GERMANY;
		deals("1,Ann,Acme,P,Won,2017-01-01,2017-03-01,1.234");
		assertEquals("1:8:1.234>1.234,56, wie in deiner Sprache üblich", bench.only(AMBIGUOUS_NUMBER));
		assertEquals(Optional.of(new BigDecimal("1234")), bench.imports.deal("1").amount());
	}

	@Test
	void amountsWithThreeDigitsBehindEverySignAreThousands() {
		deals("1,Ann,Acme,P,Won,2017-01-01,2017-03-01,1.234", "2,Ann,Acme,P,Won,2017-01-01,2017-03-01,12.500", "3,Ann,Acme,P,Won,2017-01-01,2017-03-01,750");
		assertEquals("1:8:1.234>1.234,56, because three digits stand behind the sign in every one of them", bench.only(AMBIGUOUS_NUMBER));
		assertEquals(Optional.of(new BigDecimal("12500")), bench.imports.deal("2").amount());
	}

	@Test
	void datesWithDotsSpeakForDecimalCommas() {
		deals("1,Ann,Acme,P,Won,01.02.2017,31.12.2017,1.234");
		assertEquals("1:8:1.234>1.234,56, as goes with the way the file writes its dates", bench.only(AMBIGUOUS_NUMBER));
		assertEquals(Optional.of(new BigDecimal("1234")), bench.imports.deal("1").amount());
	}

	@Test
	void datesWithTheMonthInFrontSpeakForDecimalPoints() {
		bench.locale = Locale.GERMANY;
		deals("1,Ann,Acme,P,Won,01/02/2017,12/31/2017,1.234");
		assertEquals(Optional.of(new BigDecimal("1.234")), bench.imports.deal("1").amount());
	}

	@Test
	void theAmountOfOneColumnProvesTheOther() {
		bench.imported(bench.file("d.csv", "Deal ID,Owner,Stage,Est. Revenue,Actual Revenue", "1,Ann,Won,\"1.234,50\",1.234"));
		assertEquals(List.of(), bench.all(AMBIGUOUS_NUMBER));
		assertEquals(Optional.of(new BigDecimal("1234")), bench.imports.deal("1").amount());
	}

	@Test
	void aQuoteLeftOpenIsFoundWhereItOpened() {
		deals("1,Ann,Acme,P,Won,2017-01-01,2017-03-01,100", "2,Bob,\"Bolt,P,Won,2017-01-01,2017-03-01,200", "3,Cem,Core,P,Lost,2017-01-01,2017-03-01,0");
		assertEquals("3:3:Bolt>", bench.only(OPEN_QUOTE));
		assertEquals("Bolt", bench.imports.deal("2").account());
		assertEquals(3, bench.imports.deals.size());
	}

	@Test
	void aRowWithTooFewCells() {
		deals("1,Ann,Acme,P,Won", "2,Ann,Acme", "3,Bob,Bolt,P,Open,2017-01-01,2017-03-01,5");
		assertEquals("2:0:5>8", bench.only(SHORT_ROW));
		assertEquals("3:0:3>8", bench.only(SHORT_ROW_LEFT_OUT));
		assertEquals(List.of("1", "3"), List.copyOf(bench.imports.deals.keySet()));
	}

	@Test
	void aRowWithTooManyCells() {
		deals("1,Ann,Acme, Inc.,P,Won,2017-01-01,2017-03-01,100", "2,Ann,Acme,P,Won,2017-01-01,2017-03-01,100,,", "3,Bob,Bolt,P,Open,2017-01-01,,", "4,Bob,Bolt,P,Open,2017-01-01,,");
		assertEquals("2:0:9>8", bench.only(LONG_ROW_LEFT_OUT));
		assertEquals(3, bench.imports.deals.size());
	}

	@Test
	void aTotalBelowTheTable() {
		deals("1,Ann,Acme,P,Won,2017-01-01,2017-03-01,100", ",,,,Won,,,100", "Grand total 100");
		assertEquals("3:1:>", bench.only(BLANK_ID));
		assertEquals("4:0:1>8", bench.only(SHORT_ROW_LEFT_OUT));
		assertEquals(1, bench.imports.deals.size());
	}

	@Test
	void aTotalInAFileWithoutIds() {
		bench.imported(bench.file("d.csv", "Owner,Account,Stage,Amount", "Ann,Acme,Won,5", ",,Total,5"));
		assertEquals("3:0:>", bench.only(BLANK_ID));
		assertEquals(1, bench.imports.deals.size());
	}

	@Test
	void rowsLeftOutSayNothingElse() {
		deals("1,Ann,Acme,P,Won,2017-01-01,2017-03-01,100", "1,Zed,,P,Limbo,soon,later,much");
		assertEquals(List.of(DUPLICATE_ID), bench.kinds());
		assertEquals(List.of("2:2:Ann>"), bench.all(OWNER_WITHOUT_PERSON));
	}

	@Test
	void aPersonTheWorkspaceKnowsKeepsItsSpelling() {
		bench.imported(bench.file("people.csv", "Name,Office", "Jo Doe,East"));
		bench.imported(bench.file("people.csv", "Name,Office", "\"DOE, Jo\",East"));
		assertEquals("2:1:DOE, Jo>Jo Doe", bench.only(NAME_SPELLING));
		assertEquals(1, bench.imports.people.size());
	}

	@Test
	void anIdThatOccursTwice() {
		deals("0061a,Ann,Acme,P,Won,2017-01-01,2017-03-01,100", "0061a,Ann,Acme,P,Lost,2017-01-01,2017-03-01,0", "0061A,Ann,Acme,P,Lost,2017-01-01,2017-03-01,0");
		assertEquals("3:1:0061a>", bench.only(DUPLICATE_ID));
		assertEquals(DealState.WON, bench.imports.deal("0061a").state());
		assertEquals(2, bench.imports.deals.size());
	}

	@Test
	void blankOwnersAndAccounts() {
		deals("1,,Acme,P,Won,2017-01-01,2017-03-01,100", "2,Ann,,P,Won,2017-01-01,2017-03-01,100");
		assertEquals("2:2:>", bench.only(BLANK_OWNER));
		assertEquals("3:3:>", bench.only(BLANK_ACCOUNT));
		assertEquals("", bench.imports.deal("1").ownerName());
	}

	@Test
	void cellsThatAreNoDateOrNumber() {
		deals("1,Ann,Acme,P,Won,soon,2017-03-01,100", "2,Ann,Acme,P,Won,2017-01-01,2017-03-01,a lot", "3,Ann,Acme,P,Won,2017-01-01,2017-03-01,5 %");
		assertEquals("2:6:soon>yyyy-MM-dd", bench.only(BAD_DATE));
		assertEquals(List.of("3:8:a lot>1,234.56", "4:8:5 %>1,234.56"), bench.all(BAD_NUMBER));
		assertEquals(Optional.empty(), bench.imports.deal("1").createdOn());
		assertEquals(Optional.empty(), bench.imports.deal("2").amount());
	}

	@Test
	void amountsThatAreNegativeOrMissing() {
		deals("1,Ann,Acme,P,Won,2017-01-01,2017-03-01,-5", "2,Ann,Acme,P,Won,2017-01-01,2017-03-01,", "3,Ann,Acme,P,Lost,2017-01-01,2017-03-01,0");
		assertEquals("2:8:-5>", bench.only(NEGATIVE_AMOUNT));
		assertEquals("3:8:>", bench.only(WON_WITHOUT_AMOUNT));
		assertEquals(Optional.of(new BigDecimal("-5")), bench.imports.deal("1").amount());
	}

	@Test
	void datesThatContradictTheDeal() {
		deals("1,Ann,Acme,P,Won,2017-03-02,2017-03-01,5", "2,Ann,Acme,P,Lost,2017-01-01,,0", "3,Ann,Acme,P,Won,2017-01-01,2018-07-02,5", "4,Ann,Acme,P,Open,2017-01-01,2019-01-01,5");
		assertEquals("2:7:2017-03-01>2017-03-02", bench.only(CLOSED_BEFORE_CREATED));
		assertEquals("3:7:Lost>", bench.only(CLOSED_WITHOUT_DATE));
		assertEquals("4:7:2018-07-02>Won", bench.only(CLOSED_IN_FUTURE));
	}

	@Test
	void stagesNobodyKnows() {
		deals("1,Ann,Acme,P,Limbo,2017-01-01,,5", "2,Ann,Acme,P,Limbo,2017-01-01,,5");
		assertEquals(List.of("2:5:Limbo>", "3:5:Limbo>"), bench.all(UNKNOWN_STAGE));
		assertEquals(DealState.OPEN, bench.imports.deal("1").state());
	}

	@Test
	void severalCurrencies() {
		bench.imported(bench.file("d.csv", "Deal ID,Owner,Stage,Amount,Currency", "1,Ann,Won,5,EUR", "2,Ann,Won,5,US Dollar", "3,Ann,Won,€ 5,", "4,Ann,Won,5,Beads"));
		assertEquals("0:5:EUR 2, USD 1>", bench.only(MIXED_CURRENCIES));
		assertEquals("5:5:Beads>", bench.only(UNKNOWN_CURRENCY));
		assertEquals("", bench.imports.deal("4").currency());
	}

	@Test
	void aProductSpeltTwoWays() {
		deals("1,Ann,Acme,GTX Pro,Won,2017-01-01,2017-03-01,5", "2,Ann,Acme,GTX Pro,Won,2017-01-01,2017-03-01,5", "3,Ann,Acme,gtx-pro,Won,2017-01-01,2017-03-01,5");
		assertEquals("4:4:gtx-pro>GTX Pro", bench.only(PRODUCT_SPELLING));
		assertEquals("GTX Pro", bench.imports.deal("3").product());
	}

	@Test
	void aTextWithoutAnEnd() {
		deals("1,Ann," + "x".repeat(9_000) + ",P,Won,2017-01-01,2017-03-01,5");
		assertTrue(bench.only(TEXT_CUT).startsWith("2:3:xxx"));
		assertEquals(4_000, bench.imports.deal("1").account().length());
	}

	@Test
	void peopleWithoutDealsAndDealsWithoutPeople() {
		Path people = bench.file("people.csv", "Name,Manager,Office", "Ann,Mia,East", "Bob,Mia,East", "Mia,,East");
		Path deals = bench.file("deals.csv", "Deal ID,Owner,Stage", "1,ann,Won", "2,Cem,Won", "3,Cem,Won");
		ImportOutcome.Done done = bench.imported(deals, people);
		assertEquals("3:1:Bob>", bench.only(PERSON_WITHOUT_DEALS));
		assertEquals("3:2:Cem>", bench.only(OWNER_WITHOUT_PERSON));
		assertEquals("2:2:ann>Ann", bench.only(NAME_SPELLING));
		assertEquals("Ann", bench.imports.deal("1").ownerName());
		assertEquals(new Tally(3, 3, 1, 1, 0, Optional.empty(), Optional.empty(), java.util.Map.of()), done.tally());
	}

	@Test
	void peopleBlankTwiceOrTheirOwnManager() {
		bench.imported(bench.file("people.csv", "Name,Manager,Office", "Ann,Ann,East", ",Mia,East", "\"Doe,  Jo\",Mia,East", "jo doe,Mia,West"));
		assertEquals("2:2:Ann>", bench.only(OWN_MANAGER));
		assertEquals("3:1:>", bench.only(BLANK_PERSON));
		assertEquals("5:1:jo doe>", bench.only(PERSON_TWICE));
		assertEquals("East", bench.imports.people.get("Doe, Jo").office());
	}
}
