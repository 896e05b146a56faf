package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.LocalText;
import org.headroom.method.Option;
import org.headroom.method.Row;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** Each kind of answer under the hand: what is shown is not told, what is done is. */
class AnswerEditorsTest {
	private static final List<Option> OPTIONS = List.of(new Option("price", LocalText.english("Price")), new Option("timing", LocalText.english("Timing")),
			new Option("fit", LocalText.english("Fit")));

	private final SmallSession small = new SmallSession();
	private final List<Answer> told = new ArrayList<>();

	@Test
	void wordsAreToldAsTheyAreTypedAndAQuestionStandsBeforeItsAnswer() {
		on(AnswerType.FreeText.PLAIN, (editor, screen) -> {
			editor.show(Optional.of(new Answer.Text("Two accounts")));
			assertTrue(told.isEmpty());
			assertTrue(editor.quote("And what else?"));
			assertEquals(new Answer.Text("Two accounts\n» And what else?\n"), told.getLast());
		});
	}

	@Test
	void choosingOneLetsGoOfTheOther() {
		on(new AnswerType.SingleChoice(OPTIONS), (editor, screen) -> {
			editor.show(Optional.of(Answer.Chosen.one("price")));
			Button price = (Button) find(screen, "a.price");
			assertTrue(price.getSelection());
			press(price, false);
			press((Button) find(screen, "a.timing"), true);
			assertEquals(Answer.Chosen.one("timing"), told.getLast());
		});
	}

	@Test
	void noMoreThanAllowedCanBeChosen() {
		on(new AnswerType.MultiChoice(OPTIONS, 0, 2), (editor, screen) -> {
			editor.show(Optional.of(new Answer.Chosen(List.of("price", "fit"))));
			assertFalse(find(screen, "a.timing").isEnabled());
			press((Button) find(screen, "a.price"), false);
			assertTrue(find(screen, "a.timing").isEnabled());
			assertEquals(new Answer.Chosen(List.of("fit")), told.getLast());
		});
	}

	@Test
	void altAndAnArrowMoveAnOptionInTheOrder() {
		on(new AnswerType.Ranking(OPTIONS), (editor, screen) -> {
			editor.show(Optional.of(new Answer.Ranked(List.of("fit", "price"))));
			Event down = new Event();
			down.keyCode = SWT.ARROW_DOWN;
			down.stateMask = SWT.MOD3;
			find(screen, "a").notifyListeners(SWT.KeyDown, down);
			assertEquals(new Answer.Ranked(List.of("price", "fit", "timing")), told.getLast());
		});
	}

	@Test
	void aTableGrowsWithItsLastRow() {
		List<Column> columns = List.of(new Column("option", LocalText.english("Option"), AnswerType.FreeText.PLAIN),
				new Column("rating", LocalText.english("Rating"), AnswerType.Scale.ZERO_TO_TEN));
		on(new AnswerType.Table(columns, 3), (editor, screen) -> {
			((Text) find(screen, "a.0.option")).setText("Call them");
			((Text) find(screen, "a.1.rating")).setText("7");
			assertEquals(new Answer.Rows(List.of(new Row(Map.of("option", new Answer.Text("Call them"))), new Row(Map.of("rating", new Answer.ScalePoint(7))))), told.getLast());
			find(screen, "a.2.option");
		});
	}

	@Test
	void aScaleOfAHundredPointsIsTypedBesideTheMeaningOfItsPoints() {
		on(new AnswerType.Scale(0, 100, new TreeMap<>(Map.of(0, LocalText.english("no"), 100, LocalText.english("yes"))), false), (editor, screen) -> {
			editor.show(Optional.of(new Answer.ScalePoint(40)));
			Text figure = (Text) find(screen, "a");
			assertEquals("40", figure.getText());
			assertTrue(told.isEmpty());
			figure.setText("73");
			assertEquals(new Answer.ScalePoint(73), told.getLast());
			figure.setText("");
			assertEquals(AnswerKeeping.NOTHING, told.getLast());
		});
	}

	@Test
	void aFigureBeyondItsScaleIsNoFigure() {
		on(new AnswerType.Table(List.of(new Column("rating", LocalText.english("Rating"), AnswerType.Scale.ZERO_TO_TEN)), 3), (editor, screen) -> {
			Text rating = (Text) find(screen, "a.0.rating");
			rating.setText("7");
			rating.append("7");
			assertEquals("77", rating.getText(), "what was typed stays");
			assertEquals(new Answer.Rows(List.of()), told.getLast());
			assertTrue(find(screen, "a.0.rating.problem").isVisible());
			assertEquals("A whole number from 0 to 10.", ((Label) find(screen, "a.0.rating.problem")).getText());
			editor.show(Optional.empty());
			assertEquals("77", rating.getText(), "what is on disk has no other");
			rating.setText("8");
			assertFalse(find(screen, "a.0.rating.problem").isVisible());
			assertEquals(new Answer.Rows(List.of(new Row(Map.of("rating", new Answer.ScalePoint(8))))), told.getLast());
		});
	}

	@Test
	void aDayIsTypedAndTakenBack() {
		on(new AnswerType.DateAnswer(), (editor, screen) -> {
			Text field = (Text) find(screen, "a");
			field.setText("+7");
			assertEquals(new Answer.OnDate(LocalDate.of(2026, 3, 19)), told.getLast());
			Screen.key(field, SWT.ARROW_UP, '\0');
			assertEquals(new Answer.OnDate(LocalDate.of(2026, 3, 20)), told.getLast());
			field.setText("");
			assertEquals(AnswerKeeping.NOTHING, told.getLast());
		});
	}

	@Test
	void moneyIsReadAsTheLanguageWritesIt() {
		on(new AnswerType.Money(), (editor, screen) -> {
			((Text) find(screen, "a")).setText("1,200.50");
			assertEquals(new Answer.Amount(new BigDecimal("1200.50"), Currency.getInstance("EUR")), told.getLast());
			int before = told.size();
			((Text) find(screen, "a")).setText("a lot");
			assertEquals(before, told.size());
		});
	}

	@Test
	void aTallyCountsUpAndNotBelowZero() {
		on(new AnswerType.Tally(LocalText.english("interruptions")), (editor, screen) -> {
			press((Button) find(screen, "a"), false);
			Screen.key(find(screen, "a"), '+', '+');
			assertEquals(new Answer.Count(2), told.getLast());
			editor.show(Optional.empty());
			press((Button) find(screen, "a.less"), false);
			assertEquals(new Answer.Count(2), told.getLast());
		});
	}

	@Test
	void aLinkedDealCanBeTakenAway() {
		on(new AnswerType.DealLink(), (editor, screen) -> {
			editor.show(Optional.of(new Answer.LinkedDeal(5, "Account 1")));
			assertEquals("Account 1", ((Text) find(screen, "a")).getText());
			press((Button) find(screen, "a.clear"), false);
			assertEquals(AnswerKeeping.NOTHING, told.getLast());
		});
	}

	@Test
	void aLinkedGoalThatIsGoneKeepsItsWords() {
		on(new AnswerType.GoalLink(), (editor, screen) -> {
			editor.show(Optional.of(new Answer.LinkedGoal(5, "Two new logos")));
			assertTrue(((org.eclipse.swt.widgets.Combo) find(screen, "a")).getText().contains("Two new logos"));
		});
	}

	private interface Use {
		void use(AnswerEditor editor, Screen screen);
	}

	private void on(AnswerType type, Use use) {
		try (Screen screen = new Screen()) {
			Desk desk = new Desk(CompletableFuture.completedFuture(small.team.workspace), folder -> null, small.team.clock, small.team.ids::incrementAndGet, SmallTeam.ENGLISH, null, null);
			EditorScope scope = new EditorScope("a", "What?", small.view(), desk, Words.of(SessionPart.class, SmallTeam.ENGLISH), told::add, () -> { });
			AnswerEditor editor = AnswerEditors.create(screen.shell(), type, scope);
			screen.open();
			editor.show(Optional.empty());
			assertTrue(told.isEmpty(), "showing is not answering");
			use.use(editor, screen);
		}
	}

	private static Control find(Screen screen, String id) {
		return Screen.named(screen.shell(), id);
	}

	private static void press(Button button, boolean selected) {
		button.setSelection(selected);
		button.notifyListeners(SWT.Selection, new Event());
	}
}
