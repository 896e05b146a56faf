package org.headroom.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.ShelfAtHand;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** What is typed about a situation is there again when the person is. */
class SituationDraftTest {
	private final ShelfAtHand at = new ShelfAtHand();

	@Test
	void aNoteThatWasNotAddedOutlivesTheView() {
		try (Screen screen = new Screen()) {
			section(screen, 7, at.shelf());
			field(screen).setText("Her biggest customer me");
		}
		try (Screen screen = new Screen()) {
			section(screen, 8, at.restarted());
			assertEquals("", field(screen).getText());
		}
		try (Screen screen = new Screen()) {
			section(screen, 7, at.restarted());
			assertEquals("Her biggest customer me", field(screen).getText());
		}
	}

	@Test
	void anAddedNoteIsNoDraftAndWordsThatCameSinceStay() {
		try (Screen screen = new Screen()) {
			SituationSection section = section(screen, 7, at.shelf());
			field(screen).setText("one");
			section.written("one");
			assertEquals("", field(screen).getText());
			at.pass();
			assertTrue(at.onDisk().isEmpty());
			field(screen).setText("one two");
			section.written("one");
			assertEquals("one two", field(screen).getText());
		}
	}

	private static SituationSection section(Screen screen, long personId, DraftShelf shelf) {
		SituationSection section = new SituationSection(screen.shell(), Words.of(PersonPart.class, Locale.US), personId, shelf, (words, visibility) -> { }, note -> { });
		screen.open();
		return section;
	}

	private static Text field(Screen screen) {
		return (Text) Screen.named(screen.shell(), "person.situation.words");
	}
}
