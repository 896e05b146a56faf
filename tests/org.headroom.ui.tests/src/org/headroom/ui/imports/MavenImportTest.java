package org.headroom.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.headroom.exchange.imports.Tally;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The export of a hardware maker that comes with no mapping of ours; skipped where it is not there. */
class MavenImportTest {

	@Test
	void itGoesThroughWithoutAnyChoice() {
		Path data = Path.of(System.getProperty("headroom.root", ".")).resolve("../shared/data/maven-crm");
		Assumptions.assumeTrue(Files.isDirectory(data), "needs the data set");
		ImportJourney journey = new ImportJourney(data);
		journey.choose(data.resolve("sales_pipeline.csv"), data.resolve("sales_teams.csv")).through();
		Imported imported = journey.view.imported().orElseThrow();
		Tally tally = imported.outcome().tally();
		assertEquals(8800, tally.deals());
		assertEquals(35, tally.people());
		assertEquals(6, tally.managers());
		assertEquals(3, tally.offices());
		assertEquals(6, imported.managers().size());
		assertTrue(imported.settled().advice().getFirst().sentence().contains("1 March 2017"), imported.settled().advice().getFirst().sentence());
	}
}
