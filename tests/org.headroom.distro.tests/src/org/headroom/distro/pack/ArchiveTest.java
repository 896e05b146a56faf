package org.headroom.distro.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
	private static final Instant WHEN = Instant.parse("2026-03-01T10:20:00Z");
	/** Longer than the field a name has in a tar. */
	private static final String LONG = "plugins/" + "deep/".repeat(12) + "a-jar-with-a-name-of-some-length_1.2.3.v20260101-1200.jar";

	@TempDir
	private Path home;
	private Path folder;
	private Archive archive;

	@BeforeEach
	void aProduct() throws IOException {
		folder = home.resolve("product");
		write("acme-coach", "#!/bin/sh\n");
		write("umlaut-\u00e4.txt", "x".repeat(512));
		write(LONG, "jar");
		archive = new Archive(folder, "acme", WHEN, Set.of("acme-coach"));
	}

	@Test
	void tarItselfReadsNamesModesTimesAndContents() throws IOException, InterruptedException {
		Path file = home.resolve("a.tar.gz");
		archive.tar(file, () -> { });
		String listed = run("tar", "--utc", "--full-time", "-tvzf", file.toString());
		assertTrue(listed.lines().anyMatch(line -> line.startsWith("-rwxr-xr-x") && line.contains("2026-03-01 10:20") && line.endsWith(" acme/acme-coach")), listed);
		assertTrue(listed.lines().anyMatch(line -> line.startsWith("-rw-r--r--") && line.endsWith(" acme/" + LONG)), listed);
		run("tar", "-xzf", file.toString(), "-C", Files.createDirectories(home.resolve("there")).toString());
		for (Path each : Folder.contents(folder)) {
			if (Files.isRegularFile(each)) {
				assertArrayEquals(Files.readAllBytes(each), Files.readAllBytes(home.resolve("there/acme").resolve(Folder.name(folder, each))));
			}
		}
	}

	@Test
	void theSameFolderMakesTheSameBytesWheneverItWasWritten() throws IOException {
		Path copy = home.resolve("copy");
		Folder.copy(folder, copy);
		Files.setLastModifiedTime(copy.resolve("acme-coach"), FileTime.from(Instant.EPOCH));
		Archive other = new Archive(copy, "acme", WHEN, Set.of("acme-coach"));
		archive.tar(home.resolve("a.tar.gz"), () -> { });
		other.tar(home.resolve("b.tar.gz"), () -> { });
		assertEquals(-1, Files.mismatch(home.resolve("a.tar.gz"), home.resolve("b.tar.gz")));
		archive.zip(home.resolve("a.zip"), () -> { });
		other.zip(home.resolve("b.zip"), () -> { });
		assertEquals(-1, Files.mismatch(home.resolve("a.zip"), home.resolve("b.zip")));
	}

	@Test
	void aNameThatNoTarCanHoldIsRefused() throws IOException {
		write("n".repeat(120), "");
		assertTrue(assertThrows(IOException.class, () -> archive.tar(home.resolve("a.tar.gz"), () -> { })).getMessage().contains("nnn"));
	}

	@Test
	void writingStopsWhenItIsToldTo() {
		assertThrows(CancellationException.class, () -> archive.zip(home.resolve("a.zip"), () -> {
			throw new CancellationException();
		}));
	}

	@Test
	void aZipWhoseEntryLeadsOutOfItIsRefused() throws IOException {
		Path zip = home.resolve("bad.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("../evil.txt"));
			out.write("x".getBytes(StandardCharsets.UTF_8));
		}
		assertThrows(IOException.class, () -> Folder.unzip(zip, home.resolve("in")));
		assertTrue(Files.notExists(home.resolve("evil.txt")));
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static String run(String... command) throws IOException, InterruptedException {
		assumeTrue(System.getProperty("os.name").equals("Linux"), "the options are those of GNU tar");
		ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return said;
	}
}
