package org.headroom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third party's plugin through the command line of the materialised product, from a site that the product's own p2 made. */
class PluginsTest {
	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final int NEEDS_CONSENT = 6;
	private static final int KILLS = 4;
	private static final int LONGEST_MILLIS = 3000;
	private static final String METHOD = MethodSite.METHOD;

	@TempDir
	private Path home;
	private Product product;
	private MethodSite site;

	@BeforeEach
	void aSite() throws IOException, InterruptedException {
		product = new Product(home);
		site = new MethodSite(product, home.resolve("site"));
		site.offer("1.0.0");
		said(0, "plugins", "add-site", site.folder().toString());
	}

	@Test
	void aMethodIsInstalledUsedUpdatedRolledBackAndRemoved() throws IOException, InterruptedException {
		assertFalse(said(0, "methods").contains(METHOD));
		assertTrue(said(0, "plugins", "show", "org.acme.bell").contains(METHOD));
		said(NEEDS_CONSENT, "plugins", "install", "org.acme.bell");
		said(0, "plugins", "install", "org.acme.bell", "--accept-untrusted");
		assertTrue(said(0, "methods").contains(METHOD + " "));
		site.offer("1.1.0");
		said(0, "plugins", "update", "--accept-untrusted");
		assertEquals("1.1.0", installedVersion());
		said(0, "plugins", "rollback", "1");
		assertEquals("1.0.0", installedVersion());
		said(0, "plugins", "remove", "org.acme.bell");
		assertFalse(said(0, "methods").contains(METHOD));
	}

	@Test
	void aKillInTheMiddleOfInstallingLeavesTheProductWorking() throws IOException, InterruptedException {
		Random random = new Random(11);
		for (int kill = 0; kill < KILLS; kill++) {
			try (Running command = product.command("plugins", "install", "org.acme.bell", "--accept-untrusted")) {
				waitOrEnd(command, random.nextInt(LONGEST_MILLIS));
				command.kill();
			}
			JsonObject list = JsonParser.parseString(said(0, "plugins", "list", "--json")).getAsJsonObject();
			boolean installed = !list.getAsJsonArray("plugins").isEmpty();
			assertTrue(list.getAsJsonArray("troubles").isEmpty(), list::toString);
			assertEquals(installed, said(0, "methods").contains(METHOD));
			if (installed) {
				said(0, "plugins", "remove", "org.acme.bell");
			}
		}
		said(0, "plugins", "install", "org.acme.bell", "--accept-untrusted");
	}

	private static void waitOrEnd(Running command, int millis) throws InterruptedException {
		try {
			command.awaitOutput("never printed", Duration.ofMillis(millis));
		} catch (AssertionError inTheMiddleOrDone) {
			// Either is a moment somebody may pull the plug.
			return;
		}
	}

	private String installedVersion() throws IOException, InterruptedException {
		return JsonParser.parseString(said(0, "plugins", "--json")).getAsJsonObject().getAsJsonArray("plugins").get(0).getAsJsonObject().get("version").getAsString();
	}

	private String said(int exit, String... arguments) throws IOException, InterruptedException {
		try (Running command = product.command(arguments)) {
			assertEquals(exit, command.exit(PATIENCE), () -> String.join(" ", arguments) + "\n" + command.out() + command.err());
			return command.out();
		}
	}
}
