package org.headroom.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
	@TempDir
	Path folder;

	@Test
	void cellsAreShownAsTheyWereUnderstood() {
		Preview preview = preview(Locale.GERMANY, "Deal ID;Owner;Status;Betrag;Schlusstermin;Note", "1;Ann;Gewonnen;1.234,50 €;31.12.2017;x", "2;Bob;1;n/a;bald;");
		Preview.Row first = preview.rows().getFirst();
		assertEquals(List.of("1", "Ann", "Gewonnen", "1.234,5 EUR", "31.12.2017", "x"), first.cells().stream().map(Preview.Cell::shown).toList());
		assertEquals(Optional.of(DealState.WON), first.state());
		assertEquals(List.of(true, true, true, false, false, true), preview.rows().get(1).cells().stream().map(Preview.Cell::readable).toList());
		assertEquals(2, first.line());
	}

	@Test
	void twentyRowsAreShown() {
		String[] lines = Stream.concat(Stream.of("Deal ID,Owner,Stage"), IntStream.range(0, 50).mapToObj(row -> row + ",Ann,Won")).toArray(String[]::new);
		assertEquals(20, preview(Locale.UK, lines).rows().size());
	}

	@Test
	void datesThatFitBothAreReadAsTheLanguageWritesThemAndSaidSo() {
		String[] lines = {"Deal ID,Owner,Stage,Close Date", "1,Ann,Won,03/04/2017"};
		assertEquals(DateShape.DAY_FIRST, preview(Locale.UK, lines).formats().date(4));
		Preview american = preview(Locale.US, lines);
		assertEquals(DateShape.MONTH_FIRST, american.formats().date(4));
		Finding doubt = american.notes().stream().filter(note -> note.kind() == FindingKind.AMBIGUOUS_DATE).findFirst().orElseThrow();
		assertEquals(4, doubt.place().column());
		assertTrue(doubt.done(Locale.ENGLISH).contains("month, day, year"), doubt.done(Locale.ENGLISH));
	}

	@Test
	void oneColumnOfDatesProvesTheOther() {
		Preview preview = preview(Locale.US, "Deal ID,Owner,Stage,Created Date,Close Date", "1,Ann,Won,13/02/2017,03/04/2017");
		assertEquals(DateShape.DAY_FIRST, preview.formats().date(5));
		assertTrue(preview.formats().doubtful().isEmpty());
	}

	@Test
	void whatAPersonChoseCountsBeforeTheCells() {
		Table table = Tables.of(folder, "t.csv", "Deal ID,Owner,Stage,Close Date,Amount", "1,Ann,Won,13/02/2017,\"1,50\"");
		Mapping chosen = MappingGuess.byHeader(table).mapping().withDates(4, DateShape.MONTH_FIRST).withNumbers(5, NumberShape.POINT);
		Preview preview = Preview.of(table, chosen, Locale.UK);
		assertEquals(List.of(false, false), preview.rows().getFirst().cells().subList(3, 5).stream().map(Preview.Cell::readable).toList());
	}

	@Test
	void aSemicolonSpeaksForDecimalCommas() {
		Preview preview = preview(Locale.US, "Deal ID;Owner;Stage;Amount", "1;Ann;Won;1.234");
		assertEquals(NumberShape.COMMA, preview.formats().number(4));
		assertEquals(new Doubt("1.234", Doubt.Ground.DELIMITER), preview.formats().doubtful().get(4));
	}

	private Preview preview(Locale locale, String... lines) {
		Table table = Tables.of(folder, "p.csv", lines);
		return Preview.of(table, MappingGuess.byHeader(table).mapping(), locale);
	}
}
