package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.headroom.cli.desk.Exit;
import org.headroom.domain.workspace.Settings;
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
		assertTrue(typed.out.contains("The amount -40 is negative."), "what was found: " + typed.out);
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
	void whatWasGuessedSaysWhatToTypeWhenItIsWrong() throws IOException {
		String file = file("d.csv", "Deal ID,Owner,Stage,Close Date,Amount\n7,Ada Novak,Limbo,03/04/2026,1.250\n8,Ada Novak,Limbo,05/04/2026,2.500\n");
		assertEquals(Exit.OK, typed.type("import", "deals", file, "--dry-run"), typed.err);
		String said = typed.out.replaceAll("\\s+", " ");
		assertTrue(said.contains("three digits stand behind the sign") && said.contains("--numbers \"Amount=1,234.56\""), said);
		assertTrue(said.contains("--date-format \"Close Date=MM/dd/yyyy\"") || said.contains("--date-format \"Close Date=dd/MM/yyyy\""), said);
		assertTrue(said.contains("--stage \"Limbo=won\""), said);
		assertTrue(!said.contains("mapping"), said);
		assertEquals(Exit.OK, typed.type("import", "deals", file, "--stage", "Limbo=won", "--numbers", "Amount=1,234.56", "--json"), typed.err);
		assertTrue(typed.json().getAsJsonArray("findings").asList().stream().noneMatch(each -> each.getAsJsonObject().get("kind").getAsString().equals("unknown-stage")), typed.out);
		typed.type("person", "Ada", "--deals", "--json");
		assertEquals(Set.of("won"), Set.copyOf(typed.json().getAsJsonArray("deals").asList().stream().map(each -> each.getAsJsonObject().get("state").getAsString()).toList()));
		assertEquals(Exit.USAGE, typed.type("import", "deals", file, "--stage", "Limbo=perhaps"));
	}

	@Test
	void aDryRunSaysWhatWouldHappenInGermanToo() throws IOException {
		typed.type("import", "deals", file("deals.csv", DEALS), "--dry-run", "--lang", "de");
		assertTrue(typed.out.replaceAll("\\s+", " ").contains("Noch ist nichts importiert.") && !typed.out.contains("wurde"), typed.out);
	}

	@Test
	void columnsThatAreNotRecognisedAreHintedAtOneByOne() throws IOException {
		assertEquals(Exit.REFUSED, typed.type("import", "deals", file("weird.csv", "foo,bar\n1,2\n")));
		assertTrue(typed.err.contains("=\"foo\"") && typed.err.contains("=\"bar\""), typed.err);
		assertEquals(Exit.REFUSED, typed.type("import", "deals", file("weirder.csv", "foo,foo\n1,2\n")));
		assertTrue(typed.err.contains("=\"1\"") && typed.err.contains("=\"2\""), typed.err);
	}

	@Test
	void ofAHeaderThatOccursTwiceTheOtherIsNamedByItsNumber() throws IOException {
		String file = file("d.csv", "Deal ID,Owner,Stage,Amount,Amount\n1,Ada Novak,Won,100,999\n");
		typed.type("import", "deals", file, "--dry-run");
		assertTrue(typed.out.replaceAll("\\s+", " ").contains("--column amount=5"), typed.out);
		assertEquals(Exit.OK, typed.type("import", "deals", file, "--column", "amount=5"), typed.err);
		typed.type("person", "Ada", "--deals", "--json");
		assertEquals(999, typed.json().getAsJsonArray("deals").get(0).getAsJsonObject().get("amount").getAsInt());
	}

	@Test
	void anImportThatWasTakenBackIsNotCounted() throws IOException {
		typed.type("import", "deals", file("deals.csv", DEALS));
		typed.type("workspace", "--json");
		assertEquals(1, typed.json().get("imports").getAsInt());
		typed.type("import", "undo");
		typed.type("workspace", "--json");
		assertEquals(0, typed.json().get("imports").getAsInt());
	}

	@Test
	void findingsGoToAFile() throws IOException {
		Path findings = folder.resolve("findings.csv");
		typed.type("import", "deals", file("deals.csv", DEALS), "--findings", findings.toString());
		assertTrue(Files.readString(findings).contains("NEGATIVE_AMOUNT"));
	}

	@Test
	void findingsThatCannotBeWrittenLeaveNothingImported() throws IOException {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.isWritable(full), "a device that is always full");
		assertEquals(Exit.REFUSED, typed.type("import", "deals", file("deals.csv", DEALS), "--findings", full.toString()));
		assertTrue(typed.err.replaceAll("\\s+", " ").contains("the disk is full. Nothing was imported."), typed.err);
		assertEquals(Exit.REFUSED, typed.type("import", "deals", file("many.csv", "Deal ID,Owner,Stage\n" + "1,Ann,Limbo\n".repeat(5000)), "--findings", full.toString()), typed.err);
		assertEquals(Exit.REFUSED, typed.type("import", "deals", file("deals.csv", DEALS), "--findings", folder.resolve("no/such.csv").toString()));
		assertTrue(typed.err.replaceAll("\\s+", " ").contains("there is no such folder"), typed.err);
		typed.type("workspace", "--json");
		assertEquals(0, typed.json().get("deals").getAsInt());
	}

	@Test
	void findingsAreNotWrittenOverTheFileThatIsImported() throws IOException {
		String file = file("deals.csv", DEALS);
		assertEquals(Exit.USAGE, typed.type("import", "deals", file, "--findings", folder.resolve("./deals.csv").toString()));
		assertEquals(DEALS, Files.readString(Path.of(file)));
	}

	@Test
	void theMavenExportComesInWholeWithoutAMapping() {
		Path data = Path.of(System.getProperty("headroom.root", "")).toAbsolutePath().resolveSibling("shared/data/maven-crm");
		assumeTrue(Files.isReadable(data.resolve("sales_pipeline.csv")));
		assertEquals(Exit.OK, typed.type("import", "deals", data.resolve("sales_pipeline.csv").toString(), "--people", data.resolve("sales_teams.csv").toString()), typed.err);
		assertTrue(typed.out.replaceAll("\\s+", " ").startsWith("8,800 deals, 35 people, 6 managers, 3 offices."), typed.out);
	}

	@Test
	void encodingAndDelimiterAreSaidOnceForAll() throws IOException {
		String text = "Deal ID;Owner;Stage;Amount\n7;Stanisław Żak;Closed Won;1,50\n";
		Path file = Files.write(folder.resolve("pl.csv"), text.getBytes(Charset.forName("windows-1250")));
		assertEquals(Exit.OK, typed.type("import", "deals", file.toString(), "--encoding", "cp1250", "--delimiter", "semicolon"), typed.err);
		typed.type("person", "Stanis", "--json");
		assertEquals("Stanisław Żak", typed.json().get("name").getAsString());
		assertEquals(Exit.OK, typed.type("import", "deals", file.toString(), "--json"));
		assertEquals(1, typed.json().getAsJsonObject("counts").get("dealsSame").getAsInt());
		assertEquals(Exit.USAGE, typed.type("import", "deals", file.toString(), "--encoding", "EBCDIC"));
		assertTrue(typed.err.contains("windows-1250"), typed.err);
		assertEquals(Exit.USAGE, typed.type("import", "deals", file.toString(), "--delimiter", "x"));
	}

	@Test
	void datesAndNumbersAreReadAsIsSaidOfTheFileOrOfOneColumn() throws IOException {
		String file = file("d.csv", "Deal ID,Owner,Stage,Created Date,Close Date,Amount\n7,Ada Novak,Closed Won,03/04/2026,05/04/2026,1.250\n");
		assertEquals(Exit.OK, typed.type("import", "deals", file, "--date-format", "dd.MM.yyyy", "--date-format", "Close Date=MM/dd/yyyy", "--numbers", "Amount=1.234,56"), typed.err);
		assertEquals(List.of("2026-04-03", "2026-05-04", "1250"), kept());
		assertEquals(Exit.OK, typed.type("import", "deals", file, "--json"));
		assertEquals(1, typed.json().getAsJsonObject("counts").get("dealsSame").getAsInt(), "it is remembered");
		assertEquals(Exit.OK, typed.type("import", "deals", file, "--date-format", "MM/dd/yyyy", "--dry-run", "--json"));
		assertEquals(1, typed.json().getAsJsonObject("counts").get("dealsChanged").getAsInt());
		assertEquals(Exit.OK, typed.type("import", "deals", file, "--json"));
		assertEquals(1, typed.json().getAsJsonObject("counts").get("dealsSame").getAsInt(), "a dry run is not");
	}

	@Test
	void aFormatThatIsNoneIsRefusedWithWhatItCouldBe() throws IOException {
		String file = file("deals.csv", DEALS);
		assertEquals(Exit.USAGE, typed.type("import", "deals", file, "--date-format", "soon"));
		assertTrue(typed.err.contains("dd.MM.yyyy"), typed.err);
		assertEquals(Exit.USAGE, typed.type("import", "deals", file, "--numbers", "1,234"));
		assertEquals(Exit.USAGE, typed.type("import", "deals", file, "--numbers", "Close Date=1.234,56"));
		assertTrue(typed.err.contains("Amount"), typed.err);
	}

	@Test
	void takingTheFirstImportBackTakesBackWhatItSettledUnlessItWasChangedSince() throws IOException {
		String file = file("deals.csv", DEALS);
		typed.type("import", "deals", file);
		assertEquals("EUR", setting(Settings.CURRENCY));
		typed.type("import", "undo");
		assertEquals("", setting(Settings.CURRENCY));
		typed.type("import", "deals", file);
		assertEquals("EUR", setting(Settings.CURRENCY), "with nothing left, the next is a first one again");
		typed.type("settings", "--currency", "CHF");
		assertEquals(Exit.OK, typed.type("import", "undo"));
		assertEquals("CHF", setting(Settings.CURRENCY));
		assertTrue(typed.out.contains("changed since and stays: CHF"), typed.out);
	}

	@Test
	void whatSomebodyChoseBeforeIsNotSettledAnew() throws IOException {
		typed.type("settings", "--currency", "CHF");
		assertEquals(Exit.OK, typed.type("import", "deals", file("deals.csv", DEALS), "--json"));
		assertEquals("CHF", setting(Settings.CURRENCY));
		assertTrue(typed.json().getAsJsonArray("settled").asList().stream().noneMatch(one -> one.getAsString().contains("EUR")), typed.out);
	}

	private List<String> kept() {
		typed.type("person", "Ada", "--deals", "--json");
		JsonObject deal = typed.json().getAsJsonArray("deals").get(0).getAsJsonObject();
		return List.of(deal.get("createdOn").getAsString(), deal.get("closedOn").getAsString(), deal.get("amount").getAsString());
	}

	private String setting(String name) {
		return typed.workspace.port(Settings.class).get(name).orElse("");
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}
}
