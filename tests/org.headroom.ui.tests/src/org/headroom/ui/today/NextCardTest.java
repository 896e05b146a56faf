package org.headroom.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** Whoever is at the card is not disturbed by what is read meanwhile. */
class NextCardTest {
	private static final TodayView.Next DARCEL = next(1, "Darcel S.");
	private static final TodayView.Next VICKI = next(2, "Vicki B.");

	private static TodayView.Next next(long id, String name) {
		return new TodayView.Next(id, name, "71 days since development.", "A quiet week until Friday", Optional.empty(), true);
	}

	/** Lines that hold a field to type in. */
	private static final class Lines implements NextCard.Doing {
		@Override
		public void prepare(TodayView.Next next) {
			// not tried here
		}

		@Override
		public Control starter(Composite place, TodayView.Next next) {
			return new Text(place, SWT.SINGLE);
		}

		@Override
		public Control planner(Composite place, TodayView.Next next) {
			return new Text(place, SWT.SINGLE);
		}

		@Override
		public void notNow(TodayView.Next next, SessionMove.Reason reason) {
			// not tried here
		}
	}

	@Test
	void anOpenLineKeepsItsWordsWhenTheViewIsReadAgain() {
		try (Screen screen = new Screen()) {
			NextCard card = card(screen);
			card.plan();
			Text line = line(screen);
			line.setText("next Friday");
			card.show(Optional.of(VICKI));
			assertFalse(line.isDisposed());
			assertEquals("next Friday", line.getText());
			assertTrue(says(screen, "Darcel S."));
			card.close();
			assertTrue(line.isDisposed());
			assertTrue(says(screen, "Vicki B."), "what was read meanwhile is shown now");
		}
	}

	@Test
	void withoutAnOpenLineTheCardFollows() {
		try (Screen screen = new Screen()) {
			NextCard card = card(screen);
			card.show(Optional.of(VICKI));
			assertTrue(says(screen, "Vicki B."));
			card.show(Optional.empty());
			assertFalse(says(screen, "Vicki B."));
			assertTrue(card.first().isEmpty());
		}
	}

	@Test
	void anotherWorkspaceClosesTheLine() {
		try (Screen screen = new Screen()) {
			NextCard card = card(screen);
			card.start();
			card.forget();
			assertFalse(card.open());
		}
	}

	private static NextCard card(Screen screen) {
		NextCard card = new NextCard(screen.shell(), Words.of(TodayPart.class, Locale.US), new Lines());
		card.show(Optional.of(DARCEL));
		screen.open();
		return card;
	}

	private static Text line(Screen screen) {
		return (Text) Screen.all(screen.shell()).stream().filter(Text.class::isInstance).findFirst().orElseThrow();
	}

	private static boolean says(Screen screen, String words) {
		return Screen.all(screen.shell()).stream().filter(Label.class::isInstance).map(Label.class::cast).anyMatch(label -> label.getText().equals(words));
	}
}
