package org.headroom.persistence;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of a few megabytes, which only root can make. */
class FullDiskTest {
	private static final String KEPT = "kept";
	/** Too little to write anything. */
	private static final int LITTLE = 64 << 10;

	private Path disk;
	private Workspace workspace;

	@BeforeEach
	void aSmallDiskWithAWorkspaceOnIt(@TempDir Path folder) throws Exception {
		disk = Files.createDirectories(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "only root can make a small disk");
		workspace = Fresh.open(disk.resolve("workspace"));
		workspace.port(Settings.class).put(KEPT, "before");
	}

	@AfterEach
	void theDiskGoes() throws Exception {
		run("umount", "--lazy", disk.toString());
	}

	@Test
	void closingEndsAndWhatWasConfirmedIsThereOnceThereIsSpace() throws IOException {
		Path filler = fill(LITTLE);
		WorkspaceUnavailable full = assertTimeoutPreemptively(ofSeconds(60), () -> assertThrows(WorkspaceUnavailable.class, this::writeMuch));
		assertEquals(WorkspaceUnavailable.Why.NO_SPACE, full.why());
		assertTimeoutPreemptively(ofSeconds(60), workspace::close);
		Files.delete(filler);
		try (Workspace again = Fresh.open(disk.resolve("workspace"))) {
			assertEquals(Optional.of("before"), again.port(Settings.class).get(KEPT));
			again.port(Settings.class).put(KEPT, "after");
			assertEquals(Optional.of("after"), again.port(Settings.class).get(KEPT));
		}
	}

	@Test
	void anImportThatDoesNotFitLeavesNothingWhereverItStops() throws IOException {
		for (int free = LITTLE; free < 2 << 20; free += 3 * LITTLE) {
			Path filler = fill(free);
			assertTimeoutPreemptively(ofSeconds(60), () -> assertThrows(WorkspaceUnavailable.class, this::importMuch), "with " + free);
			Files.delete(filler);
			assertEquals(0, assertTimeoutPreemptively(ofSeconds(60), () -> workspace.port(Deals.class).count()), "it goes on once there is room");
			assertTimeoutPreemptively(ofSeconds(60), workspace::close);
			workspace = Fresh.open(disk.resolve("workspace"));
			assertEquals(0, workspace.port(Deals.class).count());
			assertTrue(workspace.port(Imports.class).batches().isEmpty());
		}
		workspace.close();
	}

	private void writeMuch() {
		Settings settings = workspace.port(Settings.class);
		IntStream.range(0, 1_000).forEach(round -> settings.put("much." + round, incompressible(round, 20_000)));
	}

	private void importMuch() {
		try (Imports.Draft draft = workspace.port(Imports.class).begin("deals.csv", Instant.EPOCH)) {
			IntStream.range(0, 200_000).forEach(number -> draft.deal(new DealRow("deal " + number, DealState.OPEN).ownedBy("Ann").named(incompressible(number, 60))));
			draft.commit();
		}
	}

	private static String incompressible(int seed, int length) {
		StringBuilder text = new StringBuilder();
		new SplittableRandom(seed).ints(length, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
		return text.toString();
	}

	private Path fill(int free) throws IOException {
		Path filler = disk.resolve("filler");
		Files.write(filler, new byte[(int) Math.max(0, Files.getFileStore(disk).getUsableSpace() - free)]);
		return filler;
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException notHere) {
			return false;
		}
	}
}
