package org.headroom.method.yaml.folders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.headroom.method.Method;
import org.headroom.method.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as a workbench hands them over, watched for real. */
class WatchedFoldersTest {

	private static final long AT_MOST_MILLIS = 2_000;
	private static final long PATIENCE_SECONDS = 20;

	@TempDir
	Path workspace;
	private final WatchedFolders folders = new WatchedFolders();
	private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();

	@AfterEach
	void close() {
		folders.close();
	}

	private static String method(String version) {
		return "headroom-method: 1\nid: acme.live\nversion: " + version + "\ntitle: Live\nstages: [{id: only, title: Only, minutes: 5}]\n";
	}

	private List<String> versions() {
		return folders.shelves().stream().flatMap(shelf -> shelf.found().stream()).map(Shelf.Found::method).map(Method::version).map(Object::toString).toList();
	}

	/** @return after how many milliseconds it was so */
	private long until(long since, Supplier<List<String>> state, List<String> wanted) throws InterruptedException {
		while (!state.get().equals(wanted)) {
			Long at = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			assertTrue(at != null, "never: " + wanted);
		}
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
	}

	private void watchAndListen() {
		folders.onChange(() -> told.add(System.nanoTime()));
	}

	@Test
	void aChangedFileIsLiveWithinTwoSeconds() throws IOException, InterruptedException {
		Path folder = Files.createDirectory(workspace.resolve("methods"));
		Path file = Files.writeString(folder.resolve("live.yaml"), method("1.0.0"));
		watchAndListen();
		try (Subscription watched = folders.watch(folder)) {
			assertEquals(List.of("1.0.0"), versions());
			for (int change = 1; change <= 3; change++) {
				long start = System.nanoTime();
				Files.writeString(file, method("1.0." + change));
				long taken = until(start, this::versions, List.of("1.0." + change));
				assertTrue(taken <= AT_MOST_MILLIS, taken + " ms");
			}
		}
		assertEquals(List.of(), versions());
	}

	@Test
	void aFolderThatIsMadeLaterIsSeen() throws IOException, InterruptedException {
		Path folder = workspace.resolve("methods");
		watchAndListen();
		try (Subscription watched = folders.watch(folder)) {
			assertEquals(List.of(), versions());
			long start = System.nanoTime();
			Files.createDirectory(folder);
			Files.writeString(folder.resolve("live.yaml"), method("2.0.0"));
			long taken = until(start, this::versions, List.of("2.0.0"));
			assertTrue(taken <= AT_MOST_MILLIS, taken + " ms");
			start = System.nanoTime();
			Files.delete(folder.resolve("live.yaml"));
			until(start, this::versions, List.of());
		}
	}

	@Test
	void aFolderThatTwoAskForIsOfferedOnceAndUntilBothHaveLeft() throws IOException {
		Path folder = Files.createDirectory(workspace.resolve("methods"));
		Files.writeString(folder.resolve("live.yaml"), method("1.0.0"));
		Subscription one = folders.watch(folder);
		Subscription other = folders.watch(workspace.resolve("x").resolve("..").resolve("methods"));
		assertEquals(List.of("1.0.0"), versions());
		one.close();
		one.close();
		assertEquals(List.of("1.0.0"), versions());
		other.close();
		assertEquals(List.of(), versions());
	}
}
