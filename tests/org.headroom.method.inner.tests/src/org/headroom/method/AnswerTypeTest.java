package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTypeTest {

	private static final List<AnswerType> TYPES = List.of(Sample.TEXT, Sample.RULER, new AnswerType.SingleChoice(Sample.COLOURS),
			new AnswerType.Ranking(Sample.COLOURS), Sample.OPTIONS, new AnswerType.DateAnswer(), new AnswerType.Money(),
			new AnswerType.DealLink(), new AnswerType.GoalLink(), new AnswerType.Tally(LocalText.NONE));
	private static final List<Answer> FITTING = List.of(new Answer.Text("x"), new Answer.ScalePoint(10), Answer.Chosen.one("red"),
			new Answer.Ranked(List.of("blue", "red")), rows(row(new Answer.Text("call"), new Answer.ScalePoint(3))),
			new Answer.OnDate(LocalDate.of(2026, 11, 23)), new Answer.Amount(BigDecimal.ONE, Currency.getInstance("EUR")),
			new Answer.LinkedDeal(1, "a"), new Answer.LinkedGoal(1, "a"), new Answer.Count(0));

	static Answer.Rows rows(Row... rows) {
		return new Answer.Rows(List.of(rows));
	}

	static Row row(Answer what, Answer rating) {
		return new Row(Map.of("what", what, "rating", rating));
	}

	static Stream<Integer> each() {
		return Stream.iterate(0, i -> i + 1).limit(TYPES.size());
	}

	@ParameterizedTest
	@MethodSource("each")
	void eachKindOfQuestionTakesItsOwnKindOfAnswerOnly(int type) {
		for (int answer = 0; answer < FITTING.size(); answer++) {
			assertEquals(type == answer, TYPES.get(type).accepts(FITTING.get(answer)).fits(), type + " and " + answer);
		}
	}

	@Test
	void aPointBesideTheScaleIsRefusedWithItsEnds() {
		assertEquals("The scale runs from 0 to 10.", problem(Sample.RULER, new Answer.ScalePoint(11)));
		assertEquals("The scale runs from 0 to 10.", problem(Sample.RULER, new Answer.ScalePoint(-1)));
	}

	@Test
	void anUnknownOptionIsRefused() {
		assertEquals("There is no option pink here.", problem(new AnswerType.SingleChoice(Sample.COLOURS), Answer.Chosen.one("pink")));
	}

	@Test
	void aSingleChoiceIsSingle() {
		assertEquals("At most 1 can be chosen.",
				problem(new AnswerType.SingleChoice(Sample.COLOURS), new Answer.Chosen(List.of("red", "blue"))));
	}

	@Test
	void aMultipleChoiceKeepsItsBoundsUnlessItIsEmpty() {
		AnswerType two = new AnswerType.MultiChoice(Sample.COLOURS, 2, 2);
		assertEquals("Choose at least 2.", problem(two, Answer.Chosen.one("red")));
		assertEquals("At most 2 can be chosen.", problem(two, new Answer.Chosen(List.of("red", "blue", "green"))));
		assertTrue(two.accepts(new Answer.Chosen(List.of())).fits());
		assertTrue(two.accepts(new Answer.Chosen(List.of("red", "blue"))).fits());
	}

	@Test
	void nothingIsRankedTwice() {
		assertEquals("One option was chosen twice.",
				problem(new AnswerType.Ranking(Sample.COLOURS), new Answer.Ranked(List.of("red", "red"))));
	}

	@Test
	void aCellIsCheckedLikeAnAnswer() {
		assertEquals("Rating: The scale runs from 0 to 10.",
				problem(Sample.OPTIONS, rows(row(new Answer.Text("call"), new Answer.ScalePoint(12)))));
	}

	@Test
	void theProblemIsSaidInTheReadersLanguage() {
		Check check = Sample.OPTIONS.accepts(rows(row(new Answer.Text("call"), new Answer.ScalePoint(12))));
		assertEquals("Wertung: Die Skala reicht von 0 bis 10.", assertInstanceOf(Check.Problem.class, check).say(Locale.GERMANY));
	}

	@Test
	void aCellOutsideTheColumnsIsRefused() {
		assertEquals("There is no column why here.",
				problem(Sample.OPTIONS, rows(new Row(Map.of("why", new Answer.Text("because"))))));
	}

	@Test
	void aTableHasRoomForSoManyRows() {
		Row row = row(new Answer.Text("call"), new Answer.ScalePoint(3));
		assertEquals("There is room for 5 rows.", problem(Sample.OPTIONS, rows(row, row, row, row, row, row)));
	}

	@Test
	void plainTextSaysLabelsInsteadOfIds() {
		assertEquals("Grün, Rot", new AnswerType.MultiChoice(Sample.COLOURS, 0, 3).plain(new Answer.Chosen(List.of("green", "red")), Locale.GERMAN));
		assertEquals("Blue > Red", new AnswerType.Ranking(Sample.COLOURS).plain(new Answer.Ranked(List.of("blue", "red")), Locale.ENGLISH));
		assertEquals("7 / 10", Sample.RULER.plain(new Answer.ScalePoint(7), Locale.ENGLISH));
	}

	@Test
	void plainTextOfATableNamesItsColumns() {
		Row row = new Row(new TreeMap<>(Map.of("what", new Answer.Text("call"), "rating", new Answer.ScalePoint(3))));
		assertEquals("Wertung: 3 / 10; Möglichkeit: call", Sample.OPTIONS.plain(rows(row), Locale.GERMAN));
	}

	@Test
	void plainTextOfAnAnswerThatNoLongerFitsIsStillReadable() {
		assertEquals("7", Sample.TEXT.plain(new Answer.ScalePoint(7), Locale.ENGLISH));
		assertEquals("pink", new AnswerType.SingleChoice(Sample.COLOURS).plain(Answer.Chosen.one("pink"), Locale.ENGLISH));
	}

	@Test
	void definitionsThatMakeNoSenseAreRefused() {
		refused(() -> new AnswerType.FreeText(LocalText.NONE, 0));
		refused(() -> new AnswerType.Scale(5, 5, new TreeMap<>(), false));
		refused(() -> new AnswerType.Scale(0, 101, new TreeMap<>(), false));
		refused(() -> new AnswerType.Scale(Integer.MIN_VALUE, Integer.MAX_VALUE, new TreeMap<>(), false));
		refused(() -> AnswerType.scale(0, 10, LocalText.NONE, LocalText.NONE).anchors().put(3, LocalText.NONE));
		refused(() -> new AnswerType.Scale(0, 10, new TreeMap<>(Map.of(11, LocalText.english("x"))), false));
		refused(() -> new AnswerType.SingleChoice(Sample.COLOURS.subList(0, 1)));
		refused(() -> new AnswerType.Ranking(List.of(Sample.COLOURS.get(0), Sample.COLOURS.get(0))));
		refused(() -> new AnswerType.MultiChoice(Sample.COLOURS, 3, 2));
		refused(() -> new AnswerType.Table(List.of(), 3));
		refused(() -> new Column("x", LocalText.english("x"), Sample.OPTIONS));
		refused(() -> new Row(Map.of("x", rows())));
		refused(() -> new Answer.Count(-1));
	}

	private static void refused(Executable definition) {
		RuntimeException refusal = assertThrows(RuntimeException.class, definition);
		assertTrue(refusal instanceof IllegalArgumentException || refusal instanceof UnsupportedOperationException);
	}

	private static String problem(AnswerType type, Answer answer) {
		return assertInstanceOf(Check.Problem.class, type.accepts(answer)).say(Locale.ENGLISH);
	}
}
