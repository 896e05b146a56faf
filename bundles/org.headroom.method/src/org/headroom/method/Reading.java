package org.headroom.method;

/** Where a {@link Metric} takes one number from, per session. */
public sealed interface Reading {

	/** The answer to a scale, tally or money prompt. */
	record OfAnswer(String prompt) implements Reading {
	}

	/** The mean of a column of scales, tallies or money over the filled rows of a table prompt. */
	record OfColumn(String prompt, String column) implements Reading {
	}

	/** How many rows of a table prompt have anything in them. */
	record RowsOf(String prompt) implements Reading {
	}

	/** One answer less another of the same session: belief after less belief before. */
	record Difference(String prompt, String less) implements Reading {
	}

	/** One tally as a share of it and another: change talk among change and sustain talk. From 0 to 1. */
	record ShareOf(String prompt, String other) implements Reading {
	}

	/** How many rounds a stage was gone through. */
	record RoundsOf(String stage) implements Reading {
	}

	/**
	 * What a {@linkplain org.headroom.method.code.MeasuredBy plugin's code} measures.
	 *
	 * @param key the name under which the code is registered
	 */
	record Computed(String key) implements Reading {

		/** @throws IllegalArgumentException when the key is not plain */
		public Computed {
			Ident.check("computed metric", key);
		}
	}
}
