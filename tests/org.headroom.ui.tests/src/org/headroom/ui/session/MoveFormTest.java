package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.ShelfAtHand;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** Why a session is moved is typed once, whatever comes between. */
class MoveFormTest {
	private final SmallSession small = new SmallSession();
	private final ShelfAtHand at = new ShelfAtHand();
	private final List<Optional<Runnable>> cancelled = new ArrayList<>();
	private final List<Runnable> moved = new ArrayList<>();

	@Test
	void theReasonOutlivesTheView() {
		try (Screen screen = new Screen()) {
			form(screen, SessionMove.Kind.CANCELLED, at.shelf());
			((Combo) Screen.named(screen.shell(), "session.cancel.reason")).select(SessionMove.Reason.OTHER.ordinal());
			text(screen, "session.cancel.words").setText("the trade fa");
		}
		try (Screen screen = new Screen()) {
			form(screen, SessionMove.Kind.DEFERRED, at.restarted());
			assertEquals("", text(screen, "session.defer.words").getText(), "the other form has words of its own");
		}
		try (Screen screen = new Screen()) {
			form(screen, SessionMove.Kind.CANCELLED, at.restarted());
			assertEquals("the trade fa", text(screen, "session.cancel.words").getText());
			assertEquals(SessionMove.Reason.OTHER.ordinal(), ((Combo) Screen.named(screen.shell(), "session.cancel.reason")).getSelectionIndex());
		}
	}

	@Test
	void whoKeepsTheSessionCanHaveTheWordsBack() {
		try (Screen screen = new Screen()) {
			form(screen, SessionMove.Kind.CANCELLED, at.shelf());
			press(Screen.named(screen.shell(), "session.cancel.keep"));
			assertTrue(cancelled.getLast().isEmpty(), "nothing was typed");
			form(screen, SessionMove.Kind.CANCELLED, at.shelf());
			text(screen, "session.cancel.words").setText("x");
			press(Screen.named(screen.shell(), "session.cancel.keep"));
			assertTrue(cancelled.getLast().isPresent());
		}
	}

	@Test
	void aMovedSessionHasNoDraft() {
		try (Screen screen = new Screen()) {
			form(screen, SessionMove.Kind.CANCELLED, at.shelf());
			text(screen, "session.cancel.words").setText("x");
			press(Screen.named(screen.shell(), "session.cancel.go"));
			moved.getLast().run();
			at.shelf().flush();
			assertTrue(at.onDisk().isEmpty());
		}
	}

	private void form(Screen screen, SessionMove.Kind kind, DraftShelf shelf) {
		for (Control child : screen.shell().getChildren()) {
			child.dispose();
		}
		new MoveForm(screen.shell(), kind, small.view(), Words.of(SessionPart.class, SmallTeam.ENGLISH), shelf, (which, when, by, reason, words, written) -> moved.add(written), cancelled::add);
		screen.open();
	}

	private static Text text(Screen screen, String id) {
		return (Text) Screen.named(screen.shell(), id);
	}

	private static void press(Control button) {
		((Button) button).notifyListeners(SWT.Selection, new Event());
	}
}
