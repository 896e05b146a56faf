package org.headroom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the window of the materialised product, by keyboard and mouse, with a killed process in the middle. */
class WindowTest {
	private static final Duration PATIENCE = Duration.ofMinutes(4);
	/** What the product promises: typed to safe on disk. */
	private static final Duration SAFE_AFTER = Duration.ofSeconds(1);
	private static XServer screen;

	@BeforeAll
	static void aScreen() throws IOException {
		assumeTrue(XServer.available(), "Xvfb, openbox and xdotool are needed: ./headroom test installs them");
		screen = XServer.start();
	}

	@AfterAll
	static void noScreen() {
		if (screen != null) {
			screen.close();
		}
	}

	@Test
	void aManagerImportsCoachesLosesPowerGoesOnAndFinishes(@TempDir Path home) throws IOException, InterruptedException {
		Export export = Export.atHand(home);
		Product product = new Product(home);
		Scripts scripts = new Scripts(home, Map.of("deals", export.deals().toString(), "people", export.people().toString(), "best", export.best()));
		killedOnceAllIsTyped(product, scripts, home);
		try (Running again = product.workbench(screen.display(), scripts.filled("second.script"), home.resolve("shots"))) {
			again.awaitOutput("the job is done", PATIENCE);
			assertEquals(0, again.exit(PATIENCE), again::err);
		}
		assertEverythingIsThereForCommandsToo(product, export);
	}

	private static void killedOnceAllIsTyped(Product product, Scripts scripts, Path home) throws IOException, InterruptedException {
		try (Running first = product.workbench(screen.display(), scripts.filled("first.script"), home.resolve("shots"))) {
			first.awaitOutput("everything is typed", PATIENCE);
			LockSupport.parkNanos(SAFE_AFTER.toNanos());
			first.kill();
		}
	}

	private static void assertEverythingIsThereForCommandsToo(Product product, Export export) throws IOException, InterruptedException {
		try (Running person = product.command("person", export.best())) {
			assertEquals(0, person.exit(PATIENCE), person::err);
			assertTrue(person.out().contains("Two new industries"), person.out());
			assertTrue(person.out().contains("Write to three customers"), person.out());
			assertTrue(person.out().contains("Open the door at the chamber of trade"), person.out());
		}
	}
}
