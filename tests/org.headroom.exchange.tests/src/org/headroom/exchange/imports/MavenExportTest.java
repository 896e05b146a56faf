package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.findings.FindingGroup;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.findings.Severity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export of a fictional computer seller, as it is, with its traps. Skipped where the file is not at hand. */
class MavenExportTest {
	@TempDir
	Path folder;

	private Bench bench;
	private Path pipeline;
	private Path teams;

	@BeforeEach
	void theExport() {
		Path data = Path.of(System.getProperty("headroom.root", "")).toAbsolutePath().resolveSibling("shared/data/maven-crm");
		pipeline = data.resolve("sales_pipeline.csv");
		teams = data.resolve("sales_teams.csv");
		Assumptions.assumeTrue(Files.isReadable(pipeline) && Files.isReadable(teams), "no export at hand");
		bench = new Bench(folder);
	}

	@Test
	void allOfItComesInWithoutAManualMapping() {
		ImportOutcome.Done done = bench.imported(pipeline, teams);
		assertEquals(8_800, done.tally().deals());
		assertEquals(35, done.tally().people());
		assertEquals(6, done.tally().managers());
		assertEquals(3, done.tally().offices());
		assertEquals(41, done.counts().peopleAdded());
		assertEquals(8_800, done.counts().dealsAdded());
		assertEquals(0, done.tally().rowsLeftOut());
		assertEquals(Optional.of(LocalDate.of(2017, 12, 31)), done.tally().lastClosed());
		assertEquals(List.of(4_238L, 2_473L, 2_089L), Stream.of(DealState.WON, DealState.LOST, DealState.OPEN)
				.map(state -> bench.imports.deals.values().stream().filter(deal -> deal.state() == state).count()).toList());
		assertEquals(new BigDecimal("10005534"), bench.imports.deals.values().stream().filter(deal -> deal.state() == DealState.WON)
				.map(deal -> deal.amount().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	@Test
	void itsTrapsAreFound() {
		ImportOutcome.Done done = bench.imported(teams, pipeline);
		FindingGroup spelling = done.findings().of(FindingKind.PRODUCT_SPELLING).getFirst();
		assertEquals(1_480, spelling.count());
		assertEquals("The product \"GTXPro\" looks like another spelling of \"GTX Pro\".", spelling.examples().getFirst().what(Locale.ENGLISH));
		assertEquals(3, spelling.examples().getFirst().place().line());
		assertEquals("product", spelling.examples().getFirst().place().columnName());
		assertEquals(1_425, done.findings().count(FindingKind.BLANK_ACCOUNT));
		assertEquals(5, done.findings().count(FindingKind.PERSON_WITHOUT_DEALS));
		assertEquals(0, done.findings().count(Severity.LEFT_OUT));
		assertEquals(1_480 + 1_425 + 5, done.findings().total());
		assertEquals(1_480, bench.imports.deals.values().stream().filter(deal -> deal.product().equals("GTX Pro")).count());
	}

	@Test
	void runningItAgainChangesNothing() {
		bench.imported(pipeline, teams);
		ImportOutcome.Done again = bench.imported(teams, pipeline);
		assertTrue(again.counts().nothingNew());
		assertEquals(8_800, again.counts().dealsSame());
		assertEquals(1, bench.imports.batches.size());
	}

	@Test
	void itsProductsFileAgrees() {
		ImportOutcome.Done done = bench.imported(pipeline, teams, pipeline.resolveSibling("products.csv"));
		assertEquals(1_480, done.findings().count(FindingKind.PRODUCT_SPELLING));
	}

	@Test
	void itsFirstQuarterBeginsInMarch() {
		ImportOutcome.Done done = bench.imported(pipeline);
		assertEquals(30, done.tally().people());
		assertEquals(Optional.of(LocalDate.of(2017, 3, 1)), FirstImport.advise(done.tally(), FiscalCalendar.calendarYear(), Locale.US).firstDay());
	}
}
