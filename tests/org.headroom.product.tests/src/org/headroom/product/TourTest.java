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
		Path noFolder = Files.createFile(home.resolve("notes.txt"));
		part(home, shots, "1-english", List.of("-data", home.resolve("light").toString(), "-workspace", home.resolve("workspace").toString()));
		part(home, shots, "2-german", List.of("-data", home.resolve("german").toString(), "-workspace", home.resolve("workspace").toString(), "-nl", "de"));
		part(home, shots, "3-closed", List.of("-data", home.resolve("closed").toString(), "-workspace", noFolder.toString()));
		for (String view : List.of("01-welcome", "02-today", "05-team", "08-person", "16-goals-check-in", "18-questions", "21-preferences", "29-import-result",
				"36-session-will", "41-session-record", "52-dark-team", "62-german-team", "70-closed", "80-methods", "83-plugins")) {
			assertTrue(Files.size(shots.resolve(view + ".png")) > 0, view);
		}
	}

	private static void part(Path home, Path shots, String name, List<String> options) throws IOException, InterruptedException {
		try (XServer screen = XServer.start(); Running tour = new Product(home).workbench(screen.display(), Folders.tour(name), shots, options)) {
			assertEquals(0, tour.exit(PATIENCE), () -> name + ": " + tour.err());
		}
	}
}
