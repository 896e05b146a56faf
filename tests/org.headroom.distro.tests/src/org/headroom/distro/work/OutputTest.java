package org.headroom.distro.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.p2.Unfit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
	@TempDir
	private Path home;
	private Path folder;
	private Path work;

	@BeforeEach
	void aFolder() {
		folder = home.resolve("target");
		work = home.resolve(".target.building");
	}

	@Test
	void nothingIsThereBeforeEverythingIs() throws IOException, Unfit {
		try (Output output = Output.claim(folder)) {
			Files.writeString(output.result().resolve(Seal.SUMS), "new");
			assertFalse(Files.exists(folder));
			output.publish();
		}
		assertEquals("new", Files.readString(folder.resolve(Seal.SUMS)));
		assertFalse(Files.exists(work));
	}

	@Test
	void aBuildThatFailsLeavesTheResultBefore() throws IOException, Unfit {
		published("old");
		try (Output output = Output.claim(folder)) {
			Files.writeString(output.result().resolve(Seal.SUMS), "half");
		}
		assertEquals("old", Files.readString(folder.resolve(Seal.SUMS)));
		assertFalse(Files.exists(work));
	}

	@Test
	void whatAKilledBuildLeftIsClearedAway() throws IOException, Unfit {
		Files.createDirectories(work.resolve("result"));
		Files.writeString(work.resolve("result/half.tar.gz"), "half");
		try (Output output = Output.claim(folder)) {
			assertFalse(Files.exists(output.result().resolve("half.tar.gz")));
		}
	}

	@Test
	void aKillBetweenTheTwoStepsOfPublishingLosesNothing() throws IOException, Unfit {
		Files.createDirectories(work.resolve("before"));
		Files.writeString(work.resolve("before").resolve(Seal.SUMS), "old");
		Output.claim(folder).close();
		assertEquals("old", Files.readString(folder.resolve(Seal.SUMS)));
	}

	@Test
	void aFolderOfSomebodysIsLeftAlone() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("thesis.txt"), "mine");
		assertInstanceOf(Obstacle.NotOurs.class, assertThrows(Unfit.class, () -> Output.claim(folder)).obstacles().getFirst());
		assertEquals("mine", Files.readString(folder.resolve("thesis.txt")));
		assertFalse(Files.exists(work));
	}

	@Test
	void twoBuildsDoNotWriteAtOnce() throws IOException, Unfit {
		try (Output first = Output.claim(folder)) {
			assertInstanceOf(Obstacle.Busy.class, assertThrows(Unfit.class, () -> Output.claim(folder)).obstacles().getFirst());
			assertTrue(Files.isDirectory(first.scratch()), "the first goes on");
		}
	}

	private void published(String sums) throws IOException, Unfit {
		try (Output output = Output.claim(folder)) {
			Files.writeString(output.result().resolve(Seal.SUMS), sums);
			output.publish();
		}
	}
}
