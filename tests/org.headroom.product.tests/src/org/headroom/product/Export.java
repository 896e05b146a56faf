package org.headroom.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A CRM export to try with.
 *
 * @param best who won the most
 */
record Export(Path deals, Path people, int dealCount, int personCount, String best) {

	/** The real-world one where it is at hand, else a small invented one. */
	static Export atHand(Path folder) throws IOException {
		Path maven = Folders.maven();
		return Files.isRegularFile(maven.resolve("sales_pipeline.csv"))
				? new Export(maven.resolve("sales_pipeline.csv"), maven.resolve("sales_teams.csv"), 8800, 35, "Darcel Schlecht")
				: invented(folder);
	}

	private static Export invented(Path folder) throws IOException {
		List<String> deals = new ArrayList<>(List.of("opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value"));
		List<String> people = new ArrayList<>(List.of("sales_agent,manager,regional_office"));
		for (int seller = 1; seller <= 6; seller++) {
			people.add("Seller Number " + seller + ",Maja Boss,North");
			for (int month = 0; month < 12; month++) {
				LocalDate closed = LocalDate.of(2025, 1, 15).plusMonths(month);
				deals.add("D" + seller + "-" + month + ",Seller Number " + seller + ",Pump,Works " + month + ",Won," + closed.minusDays(40) + "," + closed + "," + seller * 1000);
			}
		}
		return new Export(Files.write(folder.resolve("deals.csv"), deals), Files.write(folder.resolve("people.csv"), people), 72, 6, "Seller Number 6");
	}
}
