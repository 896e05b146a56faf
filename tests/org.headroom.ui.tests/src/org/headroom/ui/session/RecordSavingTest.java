package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.DeskAtHand;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.kit.InlineMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordSavingTest {
	private final SmallSession small = new SmallSession();
	private final List<InlineMessage.Kind> kinds = new ArrayList<>();
	private final List<String> told = new ArrayList<>();

	@Test
	void theRecordHoldsWhatWasSaidAndNothingOfTheManagersOwn(@TempDir Path folder) throws IOException {
		small.say("aim", "Two accounts");
		small.room.insight(small.open(), "She is afraid of me", Party.MANAGER, Visibility.MINE);
		save(folder.resolve("record.html").toString());
		String page = Files.readString(folder.resolve("record.html"));
		assertTrue(page.contains("Two accounts"), page);
		assertFalse(page.contains("afraid of me"), page);
		assertEquals(InlineMessage.Kind.DONE, kinds.getLast());
	}

	@Test
	void anotherEndingOfTheNameIsAnotherForm(@TempDir Path folder) throws IOException {
		save(folder.resolve("record.pdf").toString());
		assertTrue(Files.readString(folder.resolve("record.pdf"), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
	}

	@Test
	void aFolderThatIsNotThereIsSaid(@TempDir Path folder) {
		save(folder.resolve("gone/record.html").toString());
		assertEquals(InlineMessage.Kind.ERROR, kinds.getLast());
		assertTrue(told.getLast().startsWith("There is no folder"), told.getLast());
	}

	@Test
	void aFolderThatIsAFileIsSaidAndTheFileStays(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("notes"), "mine");
		save(file.resolve("record.html").toString());
		assertEquals(InlineMessage.Kind.ERROR, kinds.getLast());
		assertTrue(told.getLast().startsWith("There is no folder"), told.getLast());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aFolderWithoutRightsIsSaidAndStaysEmpty(@TempDir Path folder) throws IOException {
		Path closed = Files.createDirectory(folder.resolve("closed"));
		assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "whoever may write everywhere has all rights");
		save(closed.resolve("record.html").toString());
		assertEquals(InlineMessage.Kind.ERROR, kinds.getLast());
		assertTrue(told.getLast().startsWith("You have no rights to write in"), told.getLast());
		assertLeft(List.of(), closed);
	}

	@Test
	void aFullDiskIsSaidAndLeavesNothingHalf(@TempDir Path folder) throws Exception {
		Path small = Files.createDirectory(folder.resolve("small"));
		assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=8k", "headroom-test", small.toString()), "only root makes a small disk");
		try {
			Files.writeString(small.resolve("record.html"), "the record before");
			fill(small.resolve("rest"));
			save(small.resolve("record.html").toString());
			assertEquals(InlineMessage.Kind.ERROR, kinds.getLast());
			assertTrue(told.getLast().startsWith("There is no space left"), told.getLast());
			assertEquals("the record before", Files.readString(small.resolve("record.html")));
			assertLeft(List.of("record.html", "rest"), small);
		} finally {
			done("umount", small.toString());
		}
	}

	@Test
	void whereRecordsGoWithoutAQuestionTheActionSavesUnderTheNameItProposes(@TempDir Path folder) throws IOException {
		System.setProperty(RecordSaving.FOLDER, folder.toString());
		try {
			saving().choose(null, small.view());
		} finally {
			System.clearProperty(RecordSaving.FOLDER);
		}
		assertEquals(InlineMessage.Kind.DONE, kinds.getLast());
		try (Stream<Path> left = Files.list(folder)) {
			assertTrue(left.findFirst().orElseThrow().getFileName().toString().matches("Darcel S.* \\d{4}-\\d\\d-\\d\\d\\.pdf"));
		}
	}

	private static void assertLeft(List<String> names, Path folder) throws IOException {
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(names, left.map(each -> each.getFileName().toString()).sorted().toList());
		}
	}

	private static void fill(Path file) {
		try (OutputStream rest = Files.newOutputStream(file)) {
			for (int block = 0; block < 1000; block++) {
				rest.write(new byte[512]);
			}
		} catch (IOException full) {
			// As it should be: not a byte more fits.
		}
	}

	private static boolean done(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}

	@Test
	void whatIsNoNameOfAFileIsSaid() {
		save("a\0b.html");
		assertEquals(InlineMessage.Kind.ERROR, kinds.getLast());
	}

	private void save(String file) {
		saving().save(small.view(), file);
	}

	private RecordSaving saving() {
		Desk desk = DeskAtHand.on(small.team.workspace, small.team.clock);
		Plugins plugins = new Plugins(desk, null, EclipseContextFactory.create());
		return new RecordSaving(desk, plugins, Words.of(SessionPart.class, SmallTeam.ENGLISH), (kind, markup) -> {
			kinds.add(kind);
			told.add(markup);
		});
	}
}
