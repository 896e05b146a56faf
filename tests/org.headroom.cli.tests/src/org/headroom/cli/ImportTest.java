package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.headroom.cli.desk.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
	private static final String DEALS = """
			Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date
			1,Alder renewal,Closed Won,1200.50,Ada Novak,2026-03-14,2026-01-02
			2,Birrum pilot,Closed Lost,800,Ada Novak,2026-05-02,2026-02-11
			3,Cindral sites,Negotiation,-40,Bo Tran,2026-12-20,2026-10-02
			""";

	@TempDir
	Path folder;
	private final Typed typed = new Typed();

	@Test
	void anExportIsImportedWithItsFindingsAndWhatTheFirstOneSettles() throws IOException {
		assertEquals(Exit.OK, typed.type("import", "deals", file("deals.csv", DEALS)), typed.err);
		assertTrue(typed.out.startsWith("3 deals, 2 people"), typed.out);
		assertTrue(typed.out.contains("first: deals.csv, line 4"), typed.out);
		assertTrue(typed.out.contains("amounts are taken to be in EUR"), typed.out);
		typed.type("person", "Ada", "--deals", "--json");
		assertEquals(2, typed.json().get("total").getAsInt());
	}

	@Test
	void runAgainItChangesNothing() throws IOException {
		String file = file("deals.csv", DEALS);
		typed.type("import", "deals", file);
		assertEquals(Exit.OK, typed.type("import", "deals", file));
		assertTrue(typed.out.contains("Nothing is new"), typed.out);
	}

	@Test
	void aDryRunImportsNothing() throws IOException {
		assertEquals(Exit.OK, typed.type("import", "deals", file("deals.csv", DEALS), "--dry-run", "--json"));
		assertEquals(Set.of("committed", "counts", "read", "findings", "settled", "sentence"), typed.json().keySet());
		assertEquals(3, typed.json().getAsJsonObject("counts").get("dealsAdded").getAsInt());
		typed.type("workspace", "--json");
		assertEquals(0, typed.json().get("deals").getAsInt());
	}

	@Test
	void theLastImportIsTakenBack() throws IOException {
		typed.type("import", "deals", file("deals.csv", DEALS));
		assertEquals(Exit.OK, typed.type("import", "undo"));
		typed.type("import", "list", "--json");
		assertTrue(typed.json().getAsJsonArray("imports").get(0).getAsJsonObject().get("undone").getAsBoolean());
		assertEquals(Exit.NOT_FOUND, typed.type("import", "undo"));
	}

	@Test
	void whatIsNoTableIsRefusedInASentence() throws IOException {
		assertEquals(Exit.REFUSED, typed.type("import", "deals", file("empty.csv", "")));
		assertTrue(typed.err.contains("empty.csv"), typed.err);
		assertEquals(Exit.REFUSED, typed.type("import", "deals", folder.resolve("missing.csv").toString()));
		assertEquals(Exit.REFUSED, typed.type("import", "deals", folder.toString()));
		assertEquals("", typed.out);
	}

	@Test
	void aColumnNobodyRecognisesIsNamedByHandOnceForAll() throws IOException {
		String file = file("odd.csv", "Nr,Wer verkauft,Stand,Betrag\n7,Ada Novak,Closed Won,100\n8,Bo Tran,Closed Lost,50\n");
		assertEquals(Exit.REFUSED, typed.type("import", "deals", file));
		assertTrue(typed.err.contains("--column owner="), typed.err);
		assertEquals(Exit.USAGE, typed.type("import", "deals", file, "--column", "owner=Who"));
		List<String> named = List.of("import", "deals", file, "--column", "owner=Wer verkauft", "--column", "stage=Stand", "--column", "amount=Betrag", "--column", "deal-id=Nr");
		assertEquals(Exit.OK, typed.type(named.toArray(String[]::new)), typed.err);
		assertEquals(Exit.OK, typed.type("import", "deals", file), typed.err);
	}

	@Test
	void findingsGoToAFile() throws IOException {
		Path findings = folder.resolve("findings.csv");
		typed.type("import", "deals", file("deals.csv", DEALS), "--findings", findings.toString());
		assertTrue(Files.readString(findings).contains("NEGATIVE_AMOUNT"));
	}

	@Test
	void theMavenExportComesInWholeWithoutAMapping() {
		Path data = Path.of(System.getProperty("headroom.root", "")).toAbsolutePath().resolveSibling("shared/data/maven-crm");
		assumeTrue(Files.isReadable(data.resolve("sales_pipeline.csv")));
		assertEquals(Exit.OK, typed.type("import", "deals", data.resolve("sales_pipeline.csv").toString(), "--people", data.resolve("sales_teams.csv").toString()), typed.err);
		assertTrue(typed.out.replaceAll("\\s+", " ").startsWith("8,800 deals, 35 people, 6 managers, 3 offices."), typed.out);
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}
}
