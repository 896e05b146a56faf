package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
	void whatIsNoNameOfAFileIsSaid() {
		save("a\0b.html");
		assertEquals(InlineMessage.Kind.ERROR, kinds.getLast());
	}

	private void save(String file) {
		Desk desk = DeskAtHand.on(small.team.workspace, small.team.clock);
		Plugins plugins = new Plugins(desk, null, EclipseContextFactory.create());
		new RecordSaving(desk, plugins, Words.of(SessionPart.class, SmallTeam.ENGLISH), (kind, markup) -> {
			kinds.add(kind);
			told.add(markup);
		}).save(small.view(), file);
	}
}
