package org.headroom.method;

import java.util.List;

/**
 * Something that must exist before a stage or a session closes. Prompts may also be marked
 * {@linkplain Prompt#required() required} one by one; commitments have a {@link CommitmentRule} of
 * their own.
 */
public sealed interface Output {

	/**
	 * The prompt was answered.
	 *
	 * @param prompt id of a prompt of the method
	 */
	record Answered(String prompt) implements Output {

		/** @throws IllegalArgumentException when the id is not plain */
		public Answered {
			Ident.check("prompt", prompt);
		}
	}

	/**
	 * A table has this many rows with all the named cells filled: "two options, each rated".
	 *
	 * @param prompt  id of a prompt whose answer is a table
	 * @param least   how many such rows, 1 or more
	 * @param columns ids of the columns that count; empty: any filled cell makes a row
	 */
	record FilledRows(String prompt, int least, List<String> columns) implements Output {

		/** @throws IllegalArgumentException when fewer than one row is asked for */
		public FilledRows {
			Ident.check("prompt", prompt);
			columns = List.copyOf(columns);
			if (least < 1) {
				throw new IllegalArgumentException("rows of " + prompt + " must be at least one: " + least);
			}
		}
	}

	/** The session agreed a new goal or took up an existing one. */
	record Goal() implements Output {
	}

	/** At least one insight was written down in the salesperson's words. */
	record Insight() implements Output {
	}
}
