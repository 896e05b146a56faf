package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** What can't be read is neither dropped nor made into something else: it stays, is marked, and holds up the finish. */
class UnreadableTest {
	private final SmallSession small = new SmallSession();
	private final LiveAtHand at = new LiveAtHand(small);

	@Test
	void aDayThatCantBeReadHoldsUpTheFinishAndLeadsToItsField() {
		small.say("aim", "Two accounts");
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			live.actions().get(SessionCommands.PROMISE_PERSON).run();
			LiveAtHand.text(screen, "session.commitment.0.what").setText("Call them");
			LiveAtHand.text(screen, "session.commitment.0.confidence").setText("8");
			LiveAtHand.text(screen, "session.commitment.0.due").setText("12/1/20x6");
			live.finish();
			assertEquals(0, at.finished);
			assertEquals("12/1/20x6", LiveAtHand.text(screen, "session.commitment.0.due").getText(), "kept as it was typed");
			LiveAtHand.follow(screen, "session.missing.unread.0");
			screen.until(() -> LiveAtHand.text(screen, "session.commitment.0.due").isFocusControl());
			LiveAtHand.text(screen, "session.commitment.0.due").setText("12/1/26");
			live.finish();
			assertEquals(1, at.finished);
			assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), at.promise().dueOn());
		}
	}

	@Test
	void whatIsWrongNamesTwoFormsThatAreTaken() {
		try (Screen screen = new Screen()) {
			at.open(screen).actions().get(SessionCommands.PROMISE_PERSON).run();
			Text due = LiveAtHand.text(screen, "session.commitment.0.due");
			due.setText("soonish");
			Screen.key(due, SWT.CR, SWT.CR);
			Label problem = (Label) Screen.named(screen.shell(), "session.commitment.0.due.problem");
			assertTrue(problem.isVisible());
			assertEquals("Not a day yet. Write 3/26/2026, or tomorrow.", problem.getText());
			due.setText("tomorrow");
			Screen.key(due, SWT.CR, SWT.CR);
			assertFalse(problem.isVisible());
			assertEquals("Mar 13, 2026", due.getText());
		}
	}

	@Test
	void howSureIsNoOtherNumberThanTheOneThatWasTyped() {
		small.say("aim", "Two accounts");
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			live.actions().get(SessionCommands.PROMISE_PERSON).run();
			LiveAtHand.text(screen, "session.commitment.0.what").setText("Call them");
			LiveAtHand.text(screen, "session.commitment.0.due").setText("12/1/2026");
			LiveAtHand.text(screen, "session.commitment.0.confidence").setText("11");
			assertEquals("11", LiveAtHand.text(screen, "session.commitment.0.confidence").getText());
			assertEquals("A whole number from 0 to 10.", ((Label) Screen.named(screen.shell(), "session.commitment.0.confidence.problem")).getText());
			live.finish();
			assertEquals(0, at.finished);
			assertEquals(Optional.empty(), at.promise().confidence());
			LiveAtHand.text(screen, "session.commitment.0.confidence").setText("10");
			live.finish();
			assertEquals(1, at.finished);
			assertEquals(Optional.of(10), at.promise().confidence());
		}
	}

	@Test
	void aPromiseTakenAwayHoldsNothingUp() {
		small.say("aim", "Two accounts");
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			live.actions().get(SessionCommands.PROMISE_PERSON).run();
			LiveAtHand.text(screen, "session.commitment.0.what").setText("Call them");
			live.actions().get(SessionCommands.PROMISE_MINE).run();
			LiveAtHand.text(screen, "session.commitment.1.due").setText("soonish");
			LiveAtHand.press(screen, "session.commitment.1.remove");
			LiveAtHand.text(screen, "session.commitment.0.due").setText("tomorrow");
			LiveAtHand.text(screen, "session.commitment.0.confidence").setText("8");
			live.finish();
			assertEquals(1, at.finished);
		}
	}

	@Test
	void itStandsThereAgainWhenItsFieldIsMadeAnew() {
		try (Screen screen = new Screen()) {
			Composite page = new Composite(screen.shell(), SWT.NONE);
			page.setLayout(new Rows());
			Unreadable all = Unreadable.within(page);
			DayField before = new DayField(page, "before", "When?", small.team.clock, SmallTeam.ENGLISH, day -> { }).keeping("when");
			screen.open();
			LiveAtHand.text(screen, "before").setText("soonish");
			before.dispose();
			assertFalse(all.focus(all.all().getFirst()));
			new DayField(page, "after", "When?", small.team.clock, SmallTeam.ENGLISH, day -> { }).keeping("when").show(Optional.empty());
			assertEquals("soonish", LiveAtHand.text(screen, "after").getText());
			assertEquals(List.of(new Unreadable.Entry("when", "When?", "soonish")), all.all());
			LiveAtHand.text(screen, "after").setText("");
			assertEquals(List.of(), all.all());
		}
	}

	@Test
	void itIsOnDiskAndStandsThereAgainWhenTheSessionIsOpenedAgain() {
		try (Screen screen = new Screen()) {
			at.open(screen).actions().get(SessionCommands.PROMISE_PERSON).run();
			LiveAtHand.text(screen, "session.commitment.0.what").setText("Call them");
			LiveAtHand.text(screen, "session.commitment.0.due").setText("soonish");
		}
		at.restart();
		try (Screen screen = new Screen()) {
			LiveSession again = at.open(screen);
			assertEquals("soonish", LiveAtHand.text(screen, "session.commitment.0.due").getText());
			again.finish();
			assertEquals(0, at.finished);
			LiveAtHand.text(screen, "session.commitment.0.due").setText("tomorrow");
			at.shelves.pass();
		}
		assertEquals(List.of(), at.shelves.onDisk());
	}
}
