package org.headroom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour goes through from the empty workspace to the last stage and leaves a picture of every view. */
class TourTest {
	private static final Duration PATIENCE = Duration.ofMinutes(4);

	@Test
	void everyViewIsVisitedAndPictured(@TempDir Path home) throws IOException, InterruptedException {
		assumeTrue(XServer.available(), "Xvfb, openbox and xdotool are needed: ./headroom test installs them");
		Path shots = home.resolve("shots");
		try (XServer screen = XServer.start(); Running tour = new Product(home).workbench(screen.display(), Folders.tour(), shots)) {
			tour.awaitOutput("tour done", PATIENCE);
			assertEquals(0, tour.exit(PATIENCE), tour::err);
		}
		for (String view : List.of("welcome", "today", "team", "person", "goals-check-in", "questions", "preferences", "import", "session-will")) {
			assertTrue(Files.size(shots.resolve(view + ".png")) > 0, view);
		}
	}
}
