package org.headroom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way of a third party's plugin: written by the packaged product, built against the packaged SDK, installed, used in a session, updated with a
 * migration, removed, and there again. Nothing of it comes from the build that runs this test.
 */
class PluginTest {
	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final Duration FOR_A_BUILD = Duration.ofMinutes(10);
	private static final int NEEDS_CONSENT = 6;
	private static final int LEFT_OPEN = 5;
	private static final String ID = "org.acme.coaching";
	private static final String FEATURE = ID + ".feature";
	private static final String UNIT = FEATURE + ".feature.group";
	private static final String METHOD = ID + ".pause";
	private static final String WHO = "Lost Proposals";
	private static final String STEP = "Call the buyer on Monday";
	/** What the code of the plugin writes below the answers. */
	private static final String TABLE = "<td>See two buyers</td>";

	@TempDir
	private Path home;
	private Product product;

	@Test
	void aPluginWrittenFromTheTemplateLivesFromItsFirstBuildToItsReturn() throws IOException, InterruptedException {
		product = new Product(home);
		PluginProject project = written();
		builtAndOffered(project);
		consentedTo();
		String first = usedInASession();
		usedInTheWindow();
		updatedWithAMigration(project);
		removedWithItsSessionComplete(first);
		readInTheWindow();
		installed();
		assertTrue(report(first).contains(TABLE), "its code writes again");
	}

	private PluginProject written() throws IOException, InterruptedException {
		Path folder = home.resolve("projects/" + ID);
		said(0, "", "plugin", "new", ID, "--java", "--in", folder.toString(), "--sdk", Folders.sdk().toString());
		PluginProject project = new PluginProject(folder);
		project.lay("1.0");
		return project;
	}

	private void builtAndOffered(PluginProject project) throws IOException, InterruptedException {
		String built = project.build(FOR_A_BUILD);
		assertTrue(built.contains("OpenPromisesTest") && built.contains("PauseTest"), "the contract tests ran: " + built);
		said(0, "", "plugins", "add-site", project.site().toString());
		String shown = said(0, "", "plugins", "show", UNIT);
		for (String part : List.of("By Acme", "Eclipse Public License", "Methods: pause", "Prompts: LastLosses", "Insights: QuietAccounts", "OpenPromises", "Pages: Look", "not signed")) {
			assertTrue(shown.contains(part), part + " in " + shown);
		}
	}

	private void consentedTo() throws IOException, InterruptedException {
		said(NEEDS_CONSENT, "", "plugins", "install", UNIT);
		assertFalse(said(0, "", "methods").contains(METHOD));
		installed();
		assertEquals("1.0.0", version());
	}

	private void installed() throws IOException, InterruptedException {
		said(0, "", "plugins", "install", UNIT, "--accept-untrusted");
		assertTrue(said(0, "", "methods").contains(METHOD));
	}

	private String usedInASession() throws IOException, InterruptedException {
		said(0, "", "import", "deals", deals().toString());
		String talk = held("\nL1\nNobody calls back after the quote\n\n" + STEP + "\n7\n\n\nSee two buyers\n1\n+7\n\n8\n\n");
		assertTrue(talk.contains("The last three lost deals ended at \u201cProposal\u201d"), "the computed prompt is asked: " + talk);
		assertTrue(talk.contains("Finished"), talk);
		String session = json("session", "list", WHO).getAsJsonArray("sessions").get(0).getAsJsonObject().get("id").getAsString();
		String report = report(session);
		assertTrue(report.contains("<h2>Next step</h2>") && report.contains(STEP) && report.contains(TABLE), report);
		return session;
	}

	/** Page, insight and computed question where a manager sees them. A command begins, and leaves the session open. */
	private void usedInTheWindow() throws IOException, InterruptedException {
		held(LEFT_OPEN, "");
		inTheWindow("plugin.script", "finished on the plugin");
		assertTrue(said(0, "", "session", "show", WHO).contains("Both asked for another plant"));
	}

	private void readInTheWindow() throws IOException, InterruptedException {
		inTheWindow("plugin-gone.script", "read without the plugin");
	}

	private void inTheWindow(String script, String done) throws IOException, InterruptedException {
		assumeTrue(XServer.available(), "Xvfb, openbox and xdotool are needed: ./headroom test installs them");
		Path filled = new Scripts(home, Map.of("who", WHO, "step", STEP)).filled(script);
		try (XServer screen = XServer.start(); Running workbench = product.workbench(screen.display(), filled, home.resolve("shots"))) {
			workbench.awaitOutput(done, PATIENCE);
			assertEquals(0, workbench.exit(PATIENCE), workbench::err);
		}
	}

	private void updatedWithAMigration(PluginProject project) throws IOException, InterruptedException {
		project.lay("1.1");
		project.raise("1.0.0", "1.1.0");
		project.build(FOR_A_BUILD);
		said(0, "", "plugins", "update", "--accept-untrusted");
		assertEquals("1.1.0", version());
		String talk = held("\n\nSomebody called\n\nGo there\n8\n\n\nSee them again\n1\n+7\n\n8\n\n");
		assertTrue(talk.contains("Which step will you take first?") && talk.contains(STEP), "the answer under the old name is carried over: " + talk);
		assertTrue(said(0, "", "session", "show", WHO).contains(STEP));
	}

	private void removedWithItsSessionComplete(String session) throws IOException, InterruptedException {
		String before = said(0, "", "session", "show", session);
		said(0, "", "plugins", "remove", FEATURE);
		assertFalse(said(0, "", "methods").contains(METHOD));
		assertEquals(before, said(0, "", "session", "show", session), "nothing of an old session needs the plugin");
		assertTrue(before.contains(STEP) && before.contains("What will you do next?") && before.contains("See two buyers"), before);
		assertTrue(said(0, "", "session", "find", "quote").contains(session));
		String report = report(session);
		assertTrue(report.contains("<h2>Next step</h2>") && report.contains(STEP), report);
		assertFalse(report.contains(TABLE), report);
	}

	private String held(String typed) throws IOException, InterruptedException {
		return held(0, typed);
	}

	private String held(int exit, String typed) throws IOException, InterruptedException {
		return said(exit, typed, "session", "run", WHO, "--method", METHOD, "--kind", "deal-review");
	}

	private String report(String session) throws IOException, InterruptedException {
		Path file = home.resolve("record.html");
		said(0, "", "session", "report", session, "--to", file.toString(), "--replace");
		return Files.readString(file);
	}

	/**
	 * Three and more lost deals that ended at one stage, which the plugin's computed prompt asks about; customers who bought and with whom nothing is open, for its
	 * insight; and an open deal for its page.
	 */
	private Path deals() throws IOException {
		LocalDate today = LocalDate.now();
		Stream<String> lost = IntStream.range(0, 4).mapToObj(i -> deal("L" + i, "Works " + i, "Proposal,true,false", today.minusDays(60 + i) + "," + today.minusDays(10 + i)));
		Stream<String> won = IntStream.range(0, 5).mapToObj(i -> deal("W" + i, "Yard " + i, "Won,true,true", today.minusDays(160 + i) + "," + today.minusDays(100 + i)));
		Stream<String> open = Stream.of(deal("O1", "Plant", "Demo,false,false", today.minusDays(30) + ","));
		Stream<String> header = Stream.of("Opportunity ID,Owner,Account,Opportunity Name,StageName,IsClosed,IsWon,CreatedDate,CloseDate,Amount");
		return Files.write(home.resolve("deals.csv"), Stream.of(header, lost, won, open).flatMap(each -> each).toList());
	}

	private static String deal(String id, String account, String state, String days) {
		return String.join(",", id, WHO, account, account + " deal", state, days, "1000");
	}

	/** Without what the build appends. */
	private String version() throws IOException, InterruptedException {
		String version = json("plugins", "list").getAsJsonArray("plugins").get(0).getAsJsonObject().get("version").getAsString();
		return version.substring(0, version.lastIndexOf('.'));
	}

	private JsonObject json(String... command) throws IOException, InterruptedException {
		String[] asJson = Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new);
		return JsonParser.parseString(said(0, "", asJson)).getAsJsonObject();
	}

	private String said(int exit, String typed, String... command) throws IOException, InterruptedException {
		try (Running running = product.command(command)) {
			running.type(typed);
			assertEquals(exit, running.exit(PATIENCE), () -> String.join(" ", command) + "\n" + running.out() + running.err());
			return running.out();
		}
	}
}
