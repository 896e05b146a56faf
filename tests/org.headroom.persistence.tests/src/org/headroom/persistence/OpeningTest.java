package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.domain.workspace.WorkspaceUnavailable.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

	@TempDir
	private Path folder;

	@Test
	void aMissingFolderIsMade() {
		Path deep = folder.resolve("a").resolve("bürö");
		try (Workspace workspace = Fresh.open(deep)) {
			assertEquals(deep, workspace.folder());
			assertFalse(workspace.shared());
		}
	}

	@Test
	void whatWasWrittenIsThereTheNextTime() {
		try (Workspace workspace = Fresh.open(folder)) {
			workspace.port(People.class).save(new Person(1, "Ann", Role.SALESPERSON));
			workspace.port(Settings.class).put("me", "1");
		}
		try (Workspace workspace = Fresh.open(folder)) {
			assertEquals("Ann", workspace.port(People.class).byId(1).orElseThrow().name());
			assertEquals(Optional.of("1"), workspace.port(Settings.class).get("me"));
		}
	}

	@Test
	void aClosedWorkspaceAnswersNoMore() {
		Workspace workspace = Fresh.open(folder);
		Settings settings = workspace.port(Settings.class);
		workspace.close();
		workspace.close();
		assertThrows(IllegalStateException.class, () -> settings.get("me"));
	}

	@Test
	void anUnknownPortIsRefused() {
		try (Workspace workspace = Fresh.open(folder)) {
			assertThrows(IllegalArgumentException.class, () -> workspace.port(String.class));
		}
	}

	@Test
	void nothingATypedWordCouldLeakIntoIsLeftBeside() throws IOException {
		try (Workspace workspace = Fresh.open(folder)) {
			workspace.port(Settings.class).put("me", "1");
			try (var files = Files.list(folder)) {
				assertTrue(files.noneMatch(file -> file.toString().endsWith(".trace.db")));
			}
		}
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x");
		assertEquals(Why.NOT_A_FOLDER, refused(file));
		assertEquals(Why.NOT_A_FOLDER, refused(file.resolve("below")));
	}

	@Test
	void aFolderNobodyMayWriteToIsNamed() throws IOException {
		Path locked = Files.createDirectory(folder.resolve("locked"));
		assumeTrue(locked.toFile().setWritable(false));
		Path place = Files.isWritable(locked) ? Path.of("/sys/headroom") : locked; // root may write anywhere but there
		assumeTrue(!Files.isWritable(place) && Files.isDirectory(place.getParent()));
		assertEquals(Why.NO_RIGHTS, refused(place));
	}

	@Test
	void garbageInPlaceOfTheDatabaseIsDamage() throws IOException {
		Files.writeString(folder.resolve("headroom.mv.db"), "this is not a database".repeat(1000));
		assertEquals(Why.DAMAGED, refused(folder));
		assertTrue(Files.readString(folder.resolve("headroom.mv.db")).startsWith("this is"), "it is left as it was");
	}

	@Test
	void anEmptyFileIsDamageAndNotAnEmptyWorkspace() throws IOException {
		Files.createFile(folder.resolve("headroom.mv.db"));
		assertEquals(Why.DAMAGED, refused(folder));
	}

	@Test
	void aFileCutInHalfIsDamageOrStillWhole() throws IOException {
		Fresh.open(folder).close();
		try (FileChannel file = FileChannel.open(folder.resolve("headroom.mv.db"), StandardOpenOption.WRITE)) {
			file.truncate(9000);
		}
		assertEquals(Why.DAMAGED, refused(folder));
		assertEquals(Why.DAMAGED, refused(folder), "and the lock was let go");
	}

	@Test
	void someoneElsesDatabaseIsDamage() throws SQLException {
		try (Connection connection = new org.h2.Driver().connect("jdbc:h2:file:" + folder.resolve("headroom") + ";user=headroom;password=", new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE other (id INT)");
		}
		assertEquals(Why.DAMAGED, refused(folder));
	}

	@Test
	void aDatabaseOpenInAnotherProgramIsHeld() throws SQLException {
		Fresh.open(folder).close();
		try (Child child = Child.start(folder, "raw")) {
			child.line();
			assertEquals(Why.HELD, refused(folder));
		}
	}

	@Test
	void aFullDiskIsNamed() throws IOException, InterruptedException {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1600k", "tmpfs", disk.toString()), "only root can mount a small disk");
		try {
			byte[] rest = new byte[(int) disk.toFile().getUsableSpace()];
			Path filler = Files.write(disk.resolve("filler"), rest);
			assertEquals(Why.NO_SPACE, refused(disk.resolve("workspace")));
			Files.delete(filler);
			wordsUntilFull(disk.resolve("workspace"));
		} finally {
			run("umount", disk.toString());
		}
	}

	/** The disk fills up while somebody writes: it is said, nothing confirmed is lost, and it goes on once there is room. */
	private static void wordsUntilFull(Path workspaceFolder) throws IOException {
		Path filler = workspaceFolder.resolveSibling("filler");
		try (Workspace workspace = Fresh.open(workspaceFolder)) {
			Settings settings = workspace.port(Settings.class);
			settings.put("word", "first");
			Files.write(filler, new byte[(int) workspaceFolder.toFile().getUsableSpace()]);
			WorkspaceUnavailable full = assertThrows(WorkspaceUnavailable.class, () -> {
				for (int i = 0; i < 1000; i++) {
					settings.put("word" + i, "x".repeat(5000));
				}
			});
			assertEquals(Why.NO_SPACE, full.why());
			Files.delete(filler);
			assertEquals(Optional.of("first"), settings.get("word"));
			settings.put("word", "second");
		}
		try (Workspace workspace = Fresh.open(workspaceFolder)) {
			assertEquals(Optional.of("second"), workspace.port(Settings.class).get("word"));
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false; // there is no such program
		}
	}

	private static Why refused(Path place) {
		return assertInstanceOf(WorkspaceUnavailable.class, assertThrows(RuntimeException.class, () -> open(place).close())).why();
	}

	private static Workspace open(Path place) {
		return Fresh.workspaces(org.headroom.persistence.schema.Migrator.shipped()).open(place,
				org.headroom.domain.workspace.Holder.me("test", java.time.Instant.now()));
	}

	@Test
	void theLockFileSaysWhoHoldsItInPlainText() throws IOException {
		try (Workspace workspace = Fresh.open(folder, "workbench")) {
			String text = Files.readString(folder.resolve("headroom.lock"), StandardCharsets.UTF_8);
			assertTrue(text.contains("pid=" + ProcessHandle.current().pid()) && text.contains("face=workbench"), text);
		}
		assertEquals(0, Files.size(folder.resolve("headroom.lock")));
	}
}
