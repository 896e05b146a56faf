package org.headroom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the command line of the materialised product, with a killed process in the middle. */
class CommandTest {
	private static final Duration PATIENCE = Duration.ofMinutes(2);
	/** The exit code of a session that was left before its end. */
	private static final int LEFT = 5;
	private Export export;
	private Product product;

	@BeforeEach
	void anEmptyWorkspace(@TempDir Path home) throws IOException {
		export = Export.atHand(home);
		product = new Product(home);
	}

	@Test
	void aManagerImportsCoachesLosesPowerGoesOnAndFinishes() throws IOException, InterruptedException {
		assertEquals(export.dealCount(), imported().getAsJsonObject("counts").get("dealsAdded").getAsInt());
		assertEquals(0, imported().getAsJsonObject("counts").get("dealsAdded").getAsInt(), "running it again changes nothing");
		assertEquals(export.personCount(), json("team").getAsJsonArray("rows").size());
		killedInReality();
		finished();
		String person = said(0, "", "person", export.best());
		assertTrue(person.contains("Write to three customers"), person);
		assertTrue(said(0, "", "goals", export.best()).contains("Two new industries"));
	}

	@Test
	void anUnknownCommandIsAUsageErrorAndAnUnknownPersonIsNotFound() throws IOException, InterruptedException {
		said(2, "", "nonsense");
		said(4, "", "person", "Nobody Atall");
	}

	private JsonObject imported() throws IOException, InterruptedException {
		return json("import", "deals", export.deals().toString(), "--people", export.people().toString());
	}

	private void killedInReality() throws IOException, InterruptedException {
		try (Running session = product.command("session", "run", export.best(), "--method", "grow")) {
			session.type("\n\nTwo industries by spring\n:stage reality\n4\n\nNine of ten wins are in one industry\n\n");
			long end = System.nanoTime() + PATIENCE.toNanos();
			while (!shown().contains("Nine of ten wins")) {
				assertTrue(System.nanoTime() < end, "the fact never came to the workspace: " + session.out() + session.err());
			}
			session.kill();
		}
	}

	private String shown() throws IOException, InterruptedException {
		try (Running show = product.command("session", "show", export.best())) {
			show.exit(PATIENCE);
			return show.out();
		}
	}

	private void finished() throws IOException, InterruptedException {
		said(LEFT, ":stage options\n\nAsk three customers for a name\n7\n\nGo along with a colleague\n5\n\n\n", "session", "resume", export.best());
		said(LEFT, ":goal\nTwo new industries\n\n\n", "session", "resume", export.best());
		String end = said(0, ":stage will\n:promise\nWrite to three customers\n1\n+14\n\n8\n:finish\n", "session", "resume", export.best());
		assertTrue(end.contains("Finished"), end);
		String kept = said(0, "", "session", "show", export.best());
		assertTrue(kept.contains("Two industries by spring") && kept.contains("Nine of ten wins") && kept.contains("Ask three customers"), kept);
	}

	private JsonObject json(String... command) throws IOException, InterruptedException {
		String[] asJson = new String[command.length + 1];
		System.arraycopy(command, 0, asJson, 0, command.length);
		asJson[command.length] = "--json";
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
