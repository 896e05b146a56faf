package org.headroom.method;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was recorded for a prompt. The kinds are a closed set: whatever a method asked, its answer can
 * be stored ({@link AnswerText}), searched and printed without the plugin that asked.
 */
public sealed interface Answer {

	/** Words, as typed. */
	record Text(String text) implements Answer {
	}

	/** A point on a scale. */
	record ScalePoint(int value) implements Answer {
	}

	/**
	 * What was chosen, one or many.
	 *
	 * @param options ids of the options
	 */
	record Chosen(List<String> options) implements Answer {

		/** Copies the list. */
		public Chosen {
			options = List.copyOf(options);
		}

		/** A single choice. */
		public static Chosen one(String option) {
			return new Chosen(List.of(option));
		}
	}

	/**
	 * Options in the person's order, the most important first.
	 *
	 * @param options ids of the options
	 */
	record Ranked(List<String> options) implements Answer {

		/** Copies the list. */
		public Ranked {
			options = List.copyOf(options);
		}
	}

	/** The rows of a table, in the order they were typed. */
	record Rows(List<Row> rows) implements Answer {

		/** Copies the list. */
		public Rows {
			rows = List.copyOf(rows);
		}
	}

	/** A day. */
	record OnDate(LocalDate date) implements Answer {
	}

	/** A sum of money; two sums are equal when they look alike, so 1.0 and 1.00 are not. */
	record Amount(BigDecimal value, Currency currency) implements Answer {
	}

	/**
	 * A deal.
	 *
	 * @param id    the deal's id
	 * @param label its name when it was linked, for the day it is gone
	 */
	record LinkedDeal(long id, String label) implements Answer {
	}

	/**
	 * A goal.
	 *
	 * @param id    the goal's id
	 * @param label its wording when it was linked, for the day it is gone
	 */
	record LinkedGoal(long id, String label) implements Answer {
	}

	/** How often something was heard, 0 or more. */
	record Count(int value) implements Answer {

		/** @throws IllegalArgumentException when negative */
		public Count {
			if (value < 0) {
				throw new IllegalArgumentException("a tally does not fall below zero: " + value);
			}
		}
	}

	/** Whether it says nothing, so that the prompt still counts as unanswered. */
	default boolean isEmpty() {
		return switch (this) {
			case Text(String text) -> text.isBlank();
			case Chosen(List<String> options) -> options.isEmpty();
			case Ranked(List<String> options) -> options.isEmpty();
			case Rows(List<Row> rows) -> rows.stream().allMatch(Row::isEmpty);
			case ScalePoint point -> false;
			case OnDate date -> false;
			case Amount amount -> false;
			case LinkedDeal deal -> false;
			case LinkedGoal goal -> false;
			case Count count -> false;
		};
	}

	/**
	 * The answer as plain text for search and printing, with ids where only the method knows the label:
	 * {@link AnswerType#plain} says it with labels.
	 */
	default String plain(Locale locale) {
		return switch (this) {
			case Text(String text) -> text;
			case ScalePoint(int value) -> Integer.toString(value);
			case Chosen(List<String> options) -> String.join(", ", options);
			case Ranked(List<String> options) -> String.join(" > ", options);
			case Rows(List<Row> rows) -> rows.stream().map(row -> row.plain(locale)).collect(Collectors.joining("\n"));
			case OnDate(LocalDate date) -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
			case Amount(BigDecimal value, Currency currency) -> money(value, currency, locale);
			case LinkedDeal(long id, String label) -> label;
			case LinkedGoal(long id, String label) -> label;
			case Count(int value) -> Integer.toString(value);
		};
	}

	private static String money(BigDecimal value, Currency currency, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(Math.max(0, value.scale()));
		format.setMaximumFractionDigits(Math.max(0, value.scale()));
		return format.format(value) + " " + currency.getCurrencyCode();
	}
}
