package org.headroom.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers as compact text, and back: how sessions store them. The form is stable, carries its version,
 * holds no line breaks or control characters, and needs neither the method nor its plugin to be read:
 *
 * <pre>
 * 1 text "closed two, lost \"the\" big one"
 * 1 scale 7
 * 1 chosen ["price" "timing"]
 * 1 ranked ["b" "a"]
 * 1 rows {"option" text "call her" "rating" scale 8} {"option" text "wait"}
 * 1 date 2026-11-23
 * 1 amount 1200.50 EUR
 * 1 deal 4711 "Acme renewal"
 * 1 goal 4712 "Two new logos"
 * 1 count 3
 * </pre>
 *
 * Between quotes, {@code \n \r \t \" \\} and <code>&#92;u0000</code> stand for what they do in Java.
 */
public final class AnswerText {

	private static final String VERSION = "1";

	private AnswerText() {
	}

	/** The answer as text. Never fails. */
	public static String write(Answer answer) {
		StringBuilder text = new StringBuilder(VERSION).append(' ');
		write(answer, text);
		return text.toString();
	}

	/**
	 * The answer in this text.
	 *
	 * @throws IllegalArgumentException when the text was not written by {@link #write}, or by a later
	 *                                  version of it; the message tells the position, never the words
	 */
	public static Answer read(String text) {
		AnswerTokens tokens = new AnswerTokens(text);
		String version = tokens.word();
		if (!version.equals(VERSION)) {
			throw tokens.wrong("an answer of form " + VERSION);
		}
		Answer answer = answer(tokens);
		tokens.end();
		return answer;
	}

	private static void write(Answer answer, StringBuilder text) {
		switch (answer) {
			case Answer.Text(String words) -> quoted(text.append("text"), words);
			case Answer.ScalePoint(int value) -> text.append("scale ").append(value);
			case Answer.Chosen(List<String> options) -> all(text.append("chosen"), options);
			case Answer.Ranked(List<String> options) -> all(text.append("ranked"), options);
			case Answer.Rows(List<Row> rows) -> rows(text.append("rows"), rows);
			case Answer.OnDate(LocalDate date) -> text.append("date ").append(date);
			case Answer.Amount(BigDecimal value, Currency currency) -> text.append("amount ").append(value).append(' ').append(currency);
			case Answer.LinkedDeal(long id, String label) -> quoted(text.append("deal ").append(id), label);
			case Answer.LinkedGoal(long id, String label) -> quoted(text.append("goal ").append(id), label);
			case Answer.Count(int value) -> text.append("count ").append(value);
		}
	}

	private static void all(StringBuilder text, List<String> ids) {
		text.append(" [");
		String between = "";
		for (String id : ids) {
			AnswerTokens.quote(text.append(between), id);
			between = " ";
		}
		text.append(']');
	}

	private static void rows(StringBuilder text, List<Row> rows) {
		for (Row row : rows) {
			text.append(" {");
			String between = "";
			for (Map.Entry<String, Answer> cell : row.cells().entrySet()) {
				text.append(between);
				AnswerTokens.quote(text, cell.getKey());
				write(cell.getValue(), text.append(' '));
				between = " ";
			}
			text.append('}');
		}
	}

	private static void quoted(StringBuilder text, String words) {
		AnswerTokens.quote(text.append(' '), words);
	}

	private static Answer answer(AnswerTokens tokens) {
		return switch (tokens.word()) {
			case "text" -> new Answer.Text(tokens.quoted());
			case "scale" -> new Answer.ScalePoint(tokens.plain(Integer::parseInt));
			case "chosen" -> new Answer.Chosen(tokens.allQuoted());
			case "ranked" -> new Answer.Ranked(tokens.allQuoted());
			case "rows" -> new Answer.Rows(rows(tokens));
			case "date" -> new Answer.OnDate(tokens.plain(LocalDate::parse));
			case "amount" -> new Answer.Amount(tokens.plain(BigDecimal::new), tokens.plain(Currency::getInstance));
			case "deal" -> new Answer.LinkedDeal(tokens.plain(Long::parseLong), tokens.quoted());
			case "goal" -> new Answer.LinkedGoal(tokens.plain(Long::parseLong), tokens.quoted());
			case "count" -> new Answer.Count(tokens.plain(Integer::parseInt));
			default -> throw tokens.wrong("a kind of answer");
		};
	}

	private static List<Row> rows(AnswerTokens tokens) {
		List<Row> rows = new ArrayList<>();
		while (tokens.opens('{')) {
			Map<String, Answer> cells = new LinkedHashMap<>();
			while (!tokens.opens('}')) {
				cells.put(tokens.quoted(), answer(tokens));
			}
			rows.add(new Row(cells));
		}
		return rows;
	}
}
