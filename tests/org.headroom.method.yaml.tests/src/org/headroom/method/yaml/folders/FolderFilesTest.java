package org.headroom.method.yaml.folders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.headroom.method.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts of the files of a folder, look by look. */
class FolderFilesTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	@TempDir
	Path folder;
	private FolderFiles files;
	private int minutes;

	@BeforeEach
	void open() {
		files = new FolderFiles(folder, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static String method(String id, String version) {
		return """
				headroom-method: 1
				id: %s
				version: %s
				title: Tiny
				stages:
				  - {id: only, title: Only, minutes: 5}
				""".formatted(id, version);
	}

	/** Each write is a minute after the one before, long ago. */
	private void write(String name, String text) throws IOException {
		Path file = Files.writeString(folder.resolve(name), text);
		Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(86_400 - 60L * minutes++)));
	}

	private void settle() {
		assertTrue(files.look().restless());
		files.look();
	}

	private List<String> offered() {
		return files.found().stream().map(found -> found.method().id() + " " + found.method().version()).toList();
	}

	private Refusal.Mistaken onlyRefusal() {
		assertEquals(1, files.refusals().size());
		return (Refusal.Mistaken) files.refusals().getFirst();
	}

	@Test
	void whatIsThereAtFirstCountsAtOnce() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		write("b.yml", method("b", "1.0.0"));
		write("notes.txt", "not a method");
		write(".hidden.yaml", "not a method either");
		assertTrue(files.look().changed());
		assertEquals(List.of("a 1.0.0", "b 1.0.0"), offered());
		assertEquals(folder.resolve("a.yaml").toString(), files.found().getFirst().origin().name());
	}

	@Test
	void aFolderThatIsNotThereIsEmpty() {
		FolderFiles none = new FolderFiles(folder.resolve("methods"), Clock.systemUTC());
		assertFalse(none.look().changed());
		assertEquals(List.of(), none.found());
	}

	@Test
	void aNewFileCountsOnceItHasStayedTheSame() throws IOException {
		files.look();
		write("a.yaml", method("a", "1.0.0").substring(0, 30));
		assertFalse(files.look().changed());
		write("a.yaml", method("a", "1.0.0"));
		assertTrue(files.look().restless());
		assertEquals(List.of(), offered());
		assertEquals(List.of(), files.refusals());
		assertTrue(files.look().changed());
		assertEquals(List.of("a 1.0.0"), offered());
	}

	@Test
	void aChangedFileIsOfferedAnew() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		files.look();
		write("a.yaml", method("a", "1.1.0"));
		settle();
		assertEquals(List.of("a 1.1.0"), offered());
		assertFalse(files.look().changed());
	}

	@Test
	void aFileWithMistakesLeavesTheLastGoodVersionOnOfferAndSaysSo() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		files.look();
		write("a.yaml", method("a", "1.1.0").replace("stages", "stags"));
		settle();
		assertEquals(List.of("a 1.0.0"), offered());
		assertEquals("1.0.0", onlyRefusal().running());
		assertEquals("5:1: “stags” is not known here. Did you mean “stages”?", onlyRefusal().mistakes().getFirst().in(Locale.ENGLISH));
		assertEquals("5:1: „stags“ ist hier nicht bekannt. War „stages“ gemeint?", onlyRefusal().mistakes().getFirst().in(Locale.GERMANY));
	}

	/** The files as another process, or this one after a restart, finds them. */
	private void restart() {
		files = new FolderFiles(folder, Clock.fixed(NOW, ZoneOffset.UTC));
		files.look();
	}

	@Test
	void theLastGoodVersionOutlivesARestart() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		files.look();
		write("a.yaml", method("a", "1.1.0"));
		settle();
		write("a.yaml", method("a", "1.2.0").replace("stages", "stags"));
		restart();
		assertEquals(List.of("a 1.1.0"), offered());
		assertEquals("1.1.0", onlyRefusal().running());
		restart();
		assertEquals(List.of("a 1.1.0"), offered());
		write("a.yaml", method("a", "1.2.0"));
		settle();
		assertEquals(List.of("a 1.2.0"), offered());
		assertEquals(List.of(), files.refusals());
	}

	@Test
	void theIconOfTheLastGoodVersionOutlivesARestartToo() throws IOException {
		Path icon = Files.writeString(folder.resolve("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
		write("a.yaml", method("a", "1.0.0") + "brand: {icon: a.svg}\n");
		files.look();
		Files.delete(icon);
		restart();
		assertEquals(List.of("a 1.0.0"), offered());
		assertEquals("1.0.0", onlyRefusal().running());
		assertTrue(files.found().getFirst().method().brand().icon().startsWith("<svg"));
	}

	@Test
	void aFileThatNeverWasRightIsNotOnOfferAfterARestart() throws IOException {
		write("a.yaml", method("a", "1.0.0").replace("stages", "stags"));
		files.look();
		restart();
		assertEquals(List.of(), offered());
		assertEquals("", onlyRefusal().running());
	}

	@Test
	void aDeletedFileDoesNotComeBack() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		files.look();
		Files.delete(folder.resolve("a.yaml"));
		restart();
		write("a.yaml", method("a", "1.0.0").replace("stages", "stags"));
		restart();
		assertEquals(List.of(), offered());
	}

	@Test
	void aFolderThatMustNotBeWrittenToOffersItsMethodsAllTheSame() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		Files.writeString(folder.resolve(LastGood.FOLDER), "in the way");
		files.look();
		assertEquals(List.of("a 1.0.0"), offered());
	}

	@Test
	void onceItIsMendedNothingIsRefusedAnyMore() throws IOException {
		write("a.yaml", method("a", "1.0.0").replace("stages", "stags"));
		files.look();
		assertEquals("", onlyRefusal().running());
		assertEquals(List.of(), offered());
		write("a.yaml", method("a", "1.1.0"));
		settle();
		assertEquals(List.of("a 1.1.0"), offered());
		assertEquals(List.of(), files.refusals());
	}

	@Test
	void aDeletedFileIsNotOfferedAnyMore() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		files.look();
		Files.delete(folder.resolve("a.yaml"));
		assertTrue(files.look().restless());
		assertEquals(List.of("a 1.0.0"), offered());
		assertTrue(files.look().changed());
		assertEquals(List.of(), offered());
	}

	@Test
	void anEditorThatDeletesAndWritesAgainDoesNotMakeAMethodGo() throws IOException {
		write("a.yaml", method("a", "1.0.0"));
		files.look();
		Files.delete(folder.resolve("a.yaml"));
		files.look();
		write("a.yaml", method("a", "1.1.0"));
		files.look();
		assertEquals(List.of("a 1.0.0"), offered());
		files.look();
		assertEquals(List.of("a 1.1.0"), offered());
	}

	@Test
	void twoChangesWithinTheGrainOfTheClockAreBothSeen() throws IOException {
		Path file = Files.writeString(folder.resolve("a.yaml"), method("a", "1.0.0"));
		Files.setLastModifiedTime(file, FileTime.from(NOW));
		files.look();
		Files.writeString(file, method("a", "1.0.1"));
		Files.setLastModifiedTime(file, FileTime.from(NOW));
		assertTrue(files.look().changed());
		assertEquals(List.of("a 1.0.1"), offered());
	}

	@Test
	void theIconBesideAFileIsRead() throws IOException {
		Files.createDirectory(folder.resolve("icons"));
		Files.writeString(folder.resolve("icons").resolve("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
		write("a.yaml", method("a", "1.0.0") + "brand: {icon: icons/a.svg}\n");
		files.look();
		assertTrue(files.found().getFirst().method().brand().icon().startsWith("<svg"));
	}

	@Test
	void aFileThatIsTooLongIsNotReadWhole() throws IOException {
		write("a.yaml", "# long\n".repeat(3_000_000));
		files.look();
		assertTrue(onlyRefusal().mistakes().getFirst().in(Locale.ENGLISH).contains("longer than"));
	}
}
