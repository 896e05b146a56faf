package org.headroom.method;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What may be answered to a prompt. A closed set: one form, one runner and one report serve every
 * method. Each kind has its own kind of {@link Answer}.
 */
public sealed interface AnswerType {

	/**
	 * Words; answered by {@link Answer.Text}.
	 *
	 * @param hint  shown while the field is empty; may be {@link LocalText#NONE}
	 * @param lines how high the field is, 1 to 40
	 */
	record FreeText(LocalText hint, int lines) implements AnswerType {

		/** A few lines without a hint. */
		public static final FreeText PLAIN = new FreeText(LocalText.NONE, 3);

		/** @throws IllegalArgumentException when the height is out of range */
		public FreeText {
			Bounds.check("lines", lines, 1, 40);
		}
	}

	/**
	 * A ruler; answered by {@link Answer.ScalePoint}.
	 *
	 * @param min      the lowest point, -1000 to 1000
	 * @param max      the highest, above {@code min} and at most 100 above it
	 * @param anchors  point to what it means; may be empty
	 * @param inverted whether a low point is the good one
	 */
	record Scale(int min, int max, SortedMap<Integer, LocalText> anchors, boolean inverted) implements AnswerType {

		/** 0 to 10 without anchors. */
		public static final Scale ZERO_TO_TEN = new Scale(0, 10, new TreeMap<>(), false);

		/** @throws IllegalArgumentException when the ends are crossed or an anchor lies outside them */
		public Scale {
			anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
			Bounds.check("lowest point of a scale", min, -1_000, 1_000);
			Bounds.check("steps of a scale", (long) max - min, 1, 100);
			for (int point : anchors.keySet()) {
				Bounds.check("anchor", point, min, max);
			}
		}

		/** What this point means, if the author said so. */
		public Optional<LocalText> anchor(int point) {
			return Optional.ofNullable(anchors.get(point));
		}
	}

	/** One of these; answered by {@link Answer.Chosen} with one option. */
	record SingleChoice(List<Option> options) implements AnswerType {

		/** @throws IllegalArgumentException when there are fewer than two options or an id occurs twice */
		public SingleChoice {
			options = Bounds.options(options);
		}
	}

	/**
	 * Some of these; answered by {@link Answer.Chosen}.
	 *
	 * @param options two or more
	 * @param least   fewest that may be chosen
	 * @param most    most that may be chosen
	 */
	record MultiChoice(List<Option> options, int least, int most) implements AnswerType {

		/** @throws IllegalArgumentException when the options or the bounds do not fit together */
		public MultiChoice {
			options = Bounds.options(options);
			Bounds.check("least choices", least, 0, options.size());
			Bounds.check("most choices", most, Math.max(1, least), options.size());
		}
	}

	/** These, put in order; answered by {@link Answer.Ranked}, which may stop after the first few. */
	record Ranking(List<Option> options) implements AnswerType {

		/** @throws IllegalArgumentException when there are fewer than two options or an id occurs twice */
		public Ranking {
			options = Bounds.options(options);
		}
	}

	/**
	 * Rows that are added one by one; answered by {@link Answer.Rows}.
	 *
	 * @param columns one or more
	 * @param most    how many rows there may be, 1 to 1000
	 */
	record Table(List<Column> columns, int most) implements AnswerType {

		/** @throws IllegalArgumentException when there is no column, an id occurs twice, or the bound is out of range */
		public Table {
			columns = List.copyOf(columns);
			Bounds.check("columns", columns.size(), 1, 20);
			Bounds.check("most rows", most, 1, 1000);
			Ident.checkUnique("column", columns, Column::id);
		}

		/** The column with this id, if there is one. */
		public Optional<Column> column(String id) {
			return columns.stream().filter(column -> column.id().equals(id)).findFirst();
		}
	}

	/** A day; answered by {@link Answer.OnDate}. */
	record DateAnswer() implements AnswerType {
	}

	/** A sum of money in the currency of the workspace; answered by {@link Answer.Amount}. */
	record Money() implements AnswerType {
	}

	/** One of the person's deals; answered by {@link Answer.LinkedDeal}. */
	record DealLink() implements AnswerType {
	}

	/** One of the person's goals; answered by {@link Answer.LinkedGoal}. */
	record GoalLink() implements AnswerType {
	}

	/**
	 * How often something is heard while the two talk; answered by {@link Answer.Count}.
	 *
	 * @param unit what is counted; may be {@link LocalText#NONE}
	 */
	record Tally(LocalText unit) implements AnswerType {
	}

	/** Whether an answer fits. An {@linkplain Answer#isEmpty() empty} answer of the right kind does. */
	default Check accepts(Answer answer) {
		return Acceptance.of(this, answer);
	}

	/** The answer as plain text for search and printing, with the labels of options instead of ids. */
	default String plain(Answer answer, Locale locale) {
		return switch (answer) {
			case Answer.Chosen(List<String> options) -> Labels.join(this, options, ", ", locale);
			case Answer.Ranked(List<String> options) -> Labels.join(this, options, " > ", locale);
			case Answer.Rows(List<Row> rows) when this instanceof Table table -> Labels.rows(table, rows, locale);
			case Answer.ScalePoint(int value) when this instanceof Scale scale -> value + " / " + scale.max();
			default -> answer.plain(locale);
		};
	}

	/** What can be chosen or ranked; empty for the kinds without options. */
	default List<Option> choices() {
		return switch (this) {
			case SingleChoice(List<Option> options) -> options;
			case MultiChoice multi -> multi.options();
			case Ranking(List<Option> options) -> options;
			case FreeText text -> List.of();
			case Scale scale -> List.of();
			case Table table -> List.of();
			case DateAnswer date -> List.of();
			case Money money -> List.of();
			case DealLink deal -> List.of();
			case GoalLink goal -> List.of();
			case Tally tally -> List.of();
		};
	}

	/** A scale of this span with a meaning for its lowest and highest point. */
	static Scale scale(int min, int max, LocalText low, LocalText high) {
		return new Scale(min, max, new TreeMap<>(Map.of(min, low, max, high)), false);
	}
}
