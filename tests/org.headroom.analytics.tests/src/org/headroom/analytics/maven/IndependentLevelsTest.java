package org.headroom.analytics.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.analytics.independent.WithPython;
import org.headroom.analytics.room.Sales;
import org.headroom.analytics.segments.Expected;
import org.headroom.analytics.segments.PeriodResult;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The levels of 30 agents in each quarter of a public set, from its file to the estimate, once more in Python. */
class IndependentLevelsTest extends WithPython {
	@Test
	void shrunkLevelsAgreeWithinTwoHundredths() throws IOException {
		Optional<MavenSales> data = MavenSales.read();
		Assumptions.assumeTrue(data.isPresent(), "the data is not here");
		for (int number = 1; number <= 4; number++) {
			int quarter = number;
			List<PeriodResult> results = data.orElseThrow().quarter(quarter, true).stream()
					.map((Sales sales) -> new PeriodResult(sales.personId(), quarter, sales.revenue(), sales.squares(), 0)).toList();
			Map<Long, Double> levels = Expected.levels(results);
			double[] independent = python.ask("maven " + quarter + " " + MavenSales.file());
			for (int agent = 0; agent < independent.length; agent++) {
				double level = levels.get(results.get(agent).personId());
				assertEquals(independent[agent], level, 0.02 * Math.max(1, level), "quarter " + quarter + ", agent " + agent);
			}
		}
	}
}
