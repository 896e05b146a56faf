package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Link;
import org.headroom.domain.goals.Goal;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.CarryOver;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** A session does not finish over words that stand in one of its forms and are not part of it yet; each is named, and led to. */
class HeldUpTest {
	private static final String GOAL_DAY = "session.goal.due";
	private static final String DEFER_DAY = "session.defer.day";

	private final SmallSession small = new SmallSession(dated());
	private LiveAtHand at = new LiveAtHand(small);

	@Test
	void aDayInTheGoalsFormThatCantBeRead() {
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			LiveAtHand.press(screen, "session.goal.add");
			LiveAtHand.text(screen, GOAL_DAY).setText("soonish");
			live.finish();
			assertEquals(0, at.finished);
			assertEquals("Due day of the goal: “soonish” can’t be read.", said(screen, 0));
			LiveAtHand.follow(screen, "session.missing.unread.0");
			screen.until(() -> LiveAtHand.text(screen, GOAL_DAY).isFocusControl());
			at.shelves.pass();
			assertEquals("saved · one entry can’t be read", at.saved().replaceAll(" \\d.*M", ""));
		}
	}

	@Test
	void aDayInTheGoalsFormOutlivesTheView() {
		try (Screen screen = new Screen()) {
			at.open(screen);
			LiveAtHand.press(screen, "session.goal.add");
			LiveAtHand.text(screen, GOAL_DAY).setText("soonish");
		}
		at.restart();
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			live.finish();
			assertEquals(0, at.finished);
			LiveAtHand.follow(screen, "session.missing.unread.0");
			screen.until(() -> LiveAtHand.text(screen, GOAL_DAY).isFocusControl());
			assertEquals("soonish", LiveAtHand.text(screen, GOAL_DAY).getText());
			LiveAtHand.press(screen, "session.goal.save");
			assertEquals(List.of(), small.open().goals());
			LiveAtHand.press(screen, "session.goal.close");
			live.finish();
			assertEquals(1, at.finished);
		}
	}

	@Test
	void aGoalThatIsNotAgreedYet() {
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			LiveAtHand.press(screen, "session.goal.add");
			LiveAtHand.text(screen, "session.goal.title").setText("Asks for the price");
			live.finish();
			assertEquals(0, at.finished);
			LiveAtHand.follow(screen, "session.missing.goal");
			screen.until(() -> LiveAtHand.text(screen, "session.goal.title").isFocusControl());
			LiveAtHand.press(screen, "session.goal.kind.learning");
			LiveAtHand.press(screen, "session.goal.save");
			assertEquals(List.of("Asks for the price"), small.open().goals().stream().map(Goal::title).toList());
			live.finish();
			assertEquals(1, at.finished);
		}
	}

	@Test
	void whatWasTypedOfAGoalComesBackAfterItsFormWasLeft() {
		try (Screen screen = new Screen()) {
			at.open(screen);
			LiveAtHand.press(screen, "session.goal.add");
			LiveAtHand.press(screen, "session.goal.close");
			assertTrue(at.back.isEmpty(), "nothing was typed");
			LiveAtHand.press(screen, "session.goal.add");
			LiveAtHand.text(screen, "session.goal.title").setText("Asks for the price");
			LiveAtHand.text(screen, GOAL_DAY).setText("soonish");
			LiveAtHand.press(screen, "session.goal.close");
			at.back.orElseThrow().run();
			assertEquals("Asks for the price", LiveAtHand.text(screen, "session.goal.title").getText());
			assertEquals("soonish", LiveAtHand.text(screen, GOAL_DAY).getText());
		}
	}

	@Test
	void aDayToDeferToThatCantBeRead() {
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			live.defer();
			LiveAtHand.text(screen, DEFER_DAY).setText("soon");
			LiveAtHand.text(screen, DEFER_DAY).setText("soonish");
			assertFalse(Screen.named(screen.shell(), "session.defer.go").isEnabled());
			live.finish();
			assertEquals(0, at.finished);
			assertEquals("Day to defer the session to: “soonish” can’t be read.", said(screen, 0));
			LiveAtHand.follow(screen, "session.missing.unread.0");
			screen.until(() -> LiveAtHand.text(screen, DEFER_DAY).isFocusControl());
			assertEquals("soonish", LiveAtHand.text(screen, DEFER_DAY).getText());
			assertFalse(Screen.named(screen.shell(), "session.defer.go").isEnabled());
			LiveAtHand.press(screen, "session.defer.keep");
			at.back.orElseThrow().run();
			assertEquals("soonish", LiveAtHand.text(screen, DEFER_DAY).getText());
			LiveAtHand.press(screen, "session.defer.keep");
			live.finish();
			assertEquals(1, at.finished);
		}
	}

	@Test
	void aDayToDeferToOutlivesTheView() {
		try (Screen screen = new Screen()) {
			at.open(screen).defer();
			LiveAtHand.text(screen, DEFER_DAY).setText("soonish");
		}
		at.restart();
		try (Screen screen = new Screen()) {
			at.open(screen);
			assertEquals("soonish", LiveAtHand.text(screen, DEFER_DAY).getText());
			assertFalse(Screen.named(screen.shell(), "session.defer.go").isEnabled());
		}
	}

	@Test
	void anAmountThatIsNone() {
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			LiveAtHand.text(screen, "session.answer.worth").setText("a lot");
			live.finish();
			assertEquals(0, at.finished);
		}
		at.restart();
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			assertEquals("a lot", LiveAtHand.text(screen, "session.answer.worth").getText());
			LiveAtHand.text(screen, "session.answer.worth").setText("500");
			live.finish();
			assertEquals(1, at.finished);
		}
	}

	@Test
	void whatTheSessionBeforeOffersOverwritesNothing() {
		LocalDate day = LocalDate.of(2026, 5, 1);
		small.room.answer(small.open(), "when", new Answer.OnDate(day), Visibility.OURS);
		small.room.answer(small.open(), "worth", new Answer.Amount(BigDecimal.TEN, Currency.getInstance("EUR")), Visibility.OURS);
		small.room.finish(small.open());
		SmallSession next = small.next();
		at = new LiveAtHand(next);
		try (Screen screen = new Screen()) {
			at.open(screen);
			assertEquals("May 1, 2026", LiveAtHand.text(screen, "session.answer.when").getText());
			LiveAtHand.text(screen, "session.answer.when").setText("soonish");
			LiveAtHand.text(screen, "session.answer.worth").setText("a lot");
		}
		at.restart();
		try (Screen screen = new Screen()) {
			LiveSession live = at.open(screen);
			assertEquals("soonish", LiveAtHand.text(screen, "session.answer.when").getText());
			assertEquals("a lot", LiveAtHand.text(screen, "session.answer.worth").getText());
			assertFalse(live.actions().containsKey(SessionCommands.TAKE_OVER));
		}
	}

	@Test
	void whatAnotherFaceWritesOverwritesNothing() {
		try (Screen screen = new Screen()) {
			at.open(screen);
			LiveAtHand.text(screen, "session.answer.when").setText("soonish");
			at.work.flush();
			small.room.answer(small.open(), "when", new Answer.OnDate(LocalDate.of(2026, 5, 1)), Visibility.OURS);
			at.progress(small.open());
			assertEquals("soonish", LiveAtHand.text(screen, "session.answer.when").getText());
			LiveAtHand.text(screen, "session.answer.when").setText("");
			at.work.flush();
			assertEquals(Optional.empty(), small.open().answer("when"));
			small.room.answer(small.open(), "when", new Answer.OnDate(LocalDate.of(2026, 5, 1)), Visibility.OURS);
			at.progress(small.open());
			assertEquals("May 1, 2026", LiveAtHand.text(screen, "session.answer.when").getText());
		}
	}

	@Test
	void aPromiseBroughtBackHasWhatCouldNotBeReadInIt() {
		try (Screen screen = new Screen()) {
			at.open(screen).actions().get(SessionCommands.PROMISE_PERSON).run();
			LiveAtHand.text(screen, "session.commitment.0.due").setText("soonish");
			LiveAtHand.text(screen, "session.commitment.0.confidence").setText("77");
			LiveAtHand.press(screen, "session.commitment.0.remove");
			assertEquals(List.of(), at.shelves.onDisk());
			at.back.orElseThrow().run();
			assertEquals("soonish", LiveAtHand.text(screen, "session.commitment.1.due").getText());
			assertEquals("77", LiveAtHand.text(screen, "session.commitment.1.confidence").getText());
		}
	}

	private static String said(Screen screen, int place) {
		return ((Link) Screen.named(screen.shell(), "session.missing.unread." + place)).getText().replaceAll("</?a[^>]*>", "");
	}

	private static Method dated() {
		List<Prompt> prompts = List.of(Prompt.of("when", LocalText.english("When?"), new AnswerType.DateAnswer()), Prompt.of("worth", LocalText.english("Worth what?"), new AnswerType.Money()));
		return Method.draft("dated").title(LocalText.english("Dated")).stages(List.of(Stage.of("goal", LocalText.english("Goal"), TimeBox.minutes(8), prompts)))
				.carriesOver(List.of(new CarryOver("when", "when"), new CarryOver("worth", "worth"))).build();
	}
}
