package org.headroom.method;

/**
 * A number that a method follows over the sessions with one person. It describes what was said in the
 * sessions, it never grades the person, and below {@code least} readings nothing is shown.
 *
 * @param id    unique within the method
 * @param title a few words
 * @param unit  such as "points" or "of 10"; may be {@link LocalText#NONE}
 * @param from  where one session's number comes from; sessions without one are left out
 * @param fold  how the numbers of several sessions become one
 * @param least fewest sessions with a number, 1 to 1000, below which the metric stays silent
 * @param shown how it is drawn
 */
public record Metric(String id, LocalText title, LocalText unit, Reading from, Fold fold, int least, Renderer shown) {

	/** How the numbers of several sessions become one. */
	public enum Fold {
		/** The newest. */
		LATEST,
		/** The newest less the oldest. */
		CHANGE,
		/** The middle one. */
		MEDIAN,
		/** All together. */
		SUM
	}

	/** How a metric is drawn; each has a table behind it. */
	public enum Renderer {
		/** The number alone. */
		NUMBER,
		/** A line with a point a session. */
		LINE,
		/** A bar a session. */
		BARS
	}

	/** @throws IllegalArgumentException when the title is missing or the bound is out of range */
	public Metric {
		Ident.check("metric", id);
		Bounds.check("least sessions of a metric", least, 1, 1_000);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("metric " + id + " has no title");
		}
	}
}
