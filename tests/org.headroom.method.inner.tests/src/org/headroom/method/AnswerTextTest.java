package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

	static List<Answer> all() {
		Map<String, Answer> cells = new LinkedHashMap<>();
		cells.put("what", new Answer.Text("call \"her\" {now} \\ 1 text"));
		cells.put("rating", new Answer.ScalePoint(8));
		cells.put("who", new Answer.Chosen(List.of("a", "b")));
		cells.put("empty", new Answer.Ranked(List.of()));
		cells.put("due", new Answer.OnDate(LocalDate.of(2026, 12, 1)));
		return List.of(new Answer.Text(""), new Answer.Text("two\nlines\r\n\tand \"quotes\" and \\ and \u0000 and \u0085"),
				new Answer.Text("Grüße, 東京 🎯 \u2028 العربية"), new Answer.Text("half \uD83C"), new Answer.Text("\uDFAF\uD83C\uD83C"),
				new Answer.ScalePoint(-5), new Answer.Chosen(List.of()), Answer.Chosen.one("price"),
				new Answer.Chosen(List.of("price", "timing")), new Answer.Ranked(List.of("b", "a")), new Answer.Rows(List.of()),
				new Answer.Rows(List.of(new Row(cells), new Row(Map.of()), new Row(Map.of("what", new Answer.Text(""))))),
				new Answer.OnDate(LocalDate.of(1999, 2, 28)), new Answer.Amount(new BigDecimal("-1200.50"), Currency.getInstance("JPY")),
				new Answer.Amount(new BigDecimal("1E+7"), Currency.getInstance("EUR")), new Answer.LinkedDeal(Long.MAX_VALUE, "Acme {\"x\"}"),
				new Answer.LinkedGoal(-1, ""), new Answer.Count(42));
	}

	@ParameterizedTest
	@MethodSource("all")
	void whatIsWrittenIsReadAgain(Answer answer) {
		assertEquals(answer, AnswerText.read(AnswerText.write(answer)));
	}

	@ParameterizedTest
	@MethodSource("all")
	void theTextSurvivesUtf8AndStaysOnOneLine(Answer answer) {
		String text = AnswerText.write(answer);
		assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
		assertTrue(text.chars().noneMatch(Character::isISOControl), text);
	}

	/** The stored form of years of sessions: this test never changes, a new form gets a new number. */
	@Test
	void theFormIsStable() {
		assertEquals("1 text \"closed \\\"two\\\"\\n\"", AnswerText.write(new Answer.Text("closed \"two\"\n")));
		assertEquals("1 scale 7", AnswerText.write(new Answer.ScalePoint(7)));
		assertEquals("1 chosen [\"price\" \"timing\"]", AnswerText.write(new Answer.Chosen(List.of("price", "timing"))));
		assertEquals("1 ranked [\"b\" \"a\"]", AnswerText.write(new Answer.Ranked(List.of("b", "a"))));
		assertEquals("1 rows {\"what\" text \"wait\"} {}",
				AnswerText.write(new Answer.Rows(List.of(new Row(Map.of("what", new Answer.Text("wait"))), new Row(Map.of())))));
		assertEquals("1 date 2026-11-23", AnswerText.write(new Answer.OnDate(LocalDate.of(2026, 11, 23))));
		assertEquals("1 amount 1200.50 EUR", AnswerText.write(new Answer.Amount(new BigDecimal("1200.50"), Currency.getInstance("EUR"))));
		assertEquals("1 deal 4711 \"Acme\"", AnswerText.write(new Answer.LinkedDeal(4711, "Acme")));
		assertEquals("1 goal 4712 \"Logos\"", AnswerText.write(new Answer.LinkedGoal(4712, "Logos")));
		assertEquals("1 count 3", AnswerText.write(new Answer.Count(3)));
		assertEquals("1 text \"\\u0000\\ud83c\"", AnswerText.write(new Answer.Text("\u0000\uD83C")));
	}

	@Test
	void randomWordsSurvive() {
		Random random = new Random(20261123);
		for (int round = 0; round < 2_000; round++) {
			StringBuilder words = new StringBuilder();
			random.ints(random.nextInt(20), 0, 0x10000).forEach(c -> words.append((char) c));
			Answer answer = new Answer.Text(words.toString());
			assertEquals(answer, AnswerText.read(AnswerText.write(answer)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "text \"a\"", "2 text \"a\"", "1", "1 text", "1 text a", "1 text \"a", "1 text \"a\" b", "1 text \"\\x\"",
			"1 text \"\\u12\"", "1 text \"\\uzzzz\"", "1 scale", "1 scale x", "1 scale 1.5", "1 date 2026-02-30", "1 amount 1 EURO", "1 amount x EUR",
			"1 deal x \"a\"", "1 count -1", "1 rows {", "1 chosen", "1 chosen [", "1 chosen \"a\"", "1 rows {\"a\"}", "1 rows {\"a\" text}", "1 rows {\"a\" rows {}}", "1 song \"la\"" })
	void whatWasNeverWrittenIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> AnswerText.read(text));
	}

	@Test
	void theRefusalTellsThePlaceAndNotTheWords() {
		String message = assertThrows(IllegalArgumentException.class, () -> AnswerText.read("1 text \"secret\" more")).getMessage();
		assertFalse(message.contains("secret"), message);
		assertTrue(message.contains("character 16"), message);
	}
}
