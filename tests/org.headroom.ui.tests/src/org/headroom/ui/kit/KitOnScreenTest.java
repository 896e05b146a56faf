package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;

/** How the pieces behave under the hand. */
class KitOnScreenTest {

	@Test
	void everyPageOfTheGalleryOpens() {
		Gallery.PAGES.forEach((name, page) -> {
			try (Screen screen = new Screen()) {
				page.accept(screen.shell());
				screen.open();
				assertTrue(Screen.all(screen.shell()).size() > 5, name);
			}
		});
	}

	@Test
	void theThemeMayChangeBeforeAChartHasFigures() {
		try (Screen screen = new Screen()) {
			QuarterChart chart = new QuarterChart(screen.shell(), "chart", "Results", "Quarter", "Won");
			screen.open();
			Themes.changed(chart.getDisplay());
			assertEquals("", chart.words());
		}
	}

	@Test
	void digitsAnswerAScaleAndBackspaceTakesTheAnswerBack() {
		try (Screen screen = new Screen()) {
			List<OptionalInt> told = new ArrayList<>();
			ScaleInput scale = new ScaleInput(screen.shell(), "scale", 0, 10, "not at all", "completely").onChange(told::add);
			screen.open();
			Screen.key(Screen.named(screen.shell(), "scale.steps.0"), '7', '7');
			assertEquals(OptionalInt.of(7), scale.value());
			Screen.key(Screen.named(screen.shell(), "scale.steps.7"), '1', '1');
			Screen.key(Screen.named(screen.shell(), "scale.steps.1"), '0', '0');
			assertEquals(OptionalInt.of(10), scale.value());
			Screen.key(Screen.named(screen.shell(), "scale.steps.10"), SWT.BS, SWT.BS);
			assertEquals(OptionalInt.empty(), told.getLast());
		}
	}

	@Test
	void wordsTypedIntoAScaleChooseNothing() {
		try (Screen screen = new Screen()) {
			List<OptionalInt> told = new ArrayList<>();
			ScaleInput scale = new ScaleInput(screen.shell(), "scale", 0, 10, "not at all", "completely").onChange(told::add);
			screen.open();
			scale.setFocus();
			Control first = Screen.named(screen.shell(), "scale.steps.0");
			for (char each : "two more\r".toCharArray()) {
				boolean pressed = press(first, each);
				assertFalse(pressed && (each == ' ' || each == '\r'), "the native button would take it for a click");
			}
			assertEquals(List.of(), told);
			Screen.key(first, SWT.ARROW_RIGHT, '\0');
			assertEquals(List.of(OptionalInt.of(1)), told);
			assertTrue(press(Screen.named(screen.shell(), "scale.steps.1"), ' '), "the point the arrow went to");
		}
	}

	/** Whether the native widget sees the key. */
	private static boolean press(Control control, char character) {
		Event event = new Event();
		event.keyCode = character;
		event.character = character;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		return event.doit;
	}

	@Test
	void arrowsMoveThePrivacyOfAField() {
		try (Screen screen = new Screen()) {
			List<Visibility> told = new ArrayList<>();
			Segments<Visibility> choice = PrivacyMark.chooser(screen.shell(), "privacy", Visibility.OURS, told::add);
			screen.open();
			Screen.key(Screen.named(screen.shell(), "privacy.ours"), SWT.ARROW_RIGHT, '\0');
			assertEquals(List.of(Visibility.REPORTABLE), told);
			assertTrue(((Button) Screen.named(screen.shell(), "privacy.reportable")).getSelection());
			choice.choose(Visibility.MINE);
			assertEquals(1, told.size(), "showing is not choosing");
		}
	}

	@Test
	void aFieldGrowsWithItsWords() {
		try (Screen screen = new Screen()) {
			GrowingText field = new GrowingText(screen.shell(), "answer", 2, "An answer");
			screen.open();
			int before = field.computeSize(400, SWT.DEFAULT).y;
			field.text().setText("word ".repeat(200));
			assertTrue(field.computeSize(400, SWT.DEFAULT).y > 3 * before);
		}
	}

	@Test
	void typingInATableGoesToItsFilterAndCellsSayTheirWords() {
		try (Screen screen = new Screen()) {
			GalleryViews.team(screen.shell());
			screen.open();
			var table = (org.eclipse.swt.widgets.Table) Screen.named(screen.shell(), "team.table");
			assertEquals("Darcel S.", table.getItem(0).getText(0));
			Screen.key(table, 'z', 'z');
			assertEquals("z", ((Text) Screen.named(screen.shell(), "team.filter")).getText());
			assertEquals(2, table.getItemCount());
			assertEquals("Zane L.", table.getItem(0).getText(0));
		}
	}

	@Test
	void aMessageTakesNoPlaceUntilItSpeaks() {
		try (Screen screen = new Screen()) {
			ViewFrame frame = ViewFrame.scrolling(screen.shell(), "view");
			InlineMessage message = new InlineMessage(frame.body(), "message");
			Texts.body(frame.body(), "below");
			screen.open();
			int quiet = frame.body().computeSize(600, SWT.DEFAULT).y;
			message.show(InlineMessage.Kind.DONE, "Done.");
			assertTrue(frame.body().computeSize(600, SWT.DEFAULT).y > quiet);
			message.hide();
			assertEquals(quiet, frame.body().computeSize(600, SWT.DEFAULT).y);
		}
	}

	@Test
	void labelsOfAChartNeitherTouchNorLeaveThePicture() {
		assertEquals(1, QuarterChart.every(60, 80));
		assertEquals(2, QuarterChart.every(90, 80));
		assertEquals(0, QuarterChart.left(20, 60, 700));
		assertEquals(640, QuarterChart.left(690, 60, 700));
		assertEquals(320, QuarterChart.left(350, 60, 700));
	}

	@Test
	void oneKeyTurnsAChartIntoItsTable() {
		try (Screen screen = new Screen()) {
			QuarterChart chart = new QuarterChart(screen.shell(), "chart", "Results", "Quarter", "Won");
			chart.show(List.of(new QuarterChart.Bar("Q1", 10, "$10K", false), new QuarterChart.Bar("Q2", 4, "$4K", true)));
			screen.open();
			assertFalse(Screen.named(screen.shell(), "chart.table").isVisible());
			Screen.key(Screen.named(screen.shell(), "chart.toggle"), 't', 't');
			assertTrue(Screen.named(screen.shell(), "chart.table").isVisible());
			assertEquals("Q1: $10K; Q2: $4K so far", chart.words());
		}
	}
}
