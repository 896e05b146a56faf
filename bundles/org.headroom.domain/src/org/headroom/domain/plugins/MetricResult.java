package org.headroom.domain.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.headroom.method.Metric;

/**
 * A metric over the sessions with one person.
 *
 * @param n how many sessions have a number
 * @param value what its fold makes of them; empty below the metric's least
 * @param points a number a session, the oldest first; empty below the metric's least
 */
public record MetricResult(Metric metric, int n, OptionalDouble value, List<Point> points) {

	/** One session's number. */
	public record Point(LocalDate day, double value) {
	}

	public MetricResult {
		points = List.copyOf(points);
	}

	/** Too few sessions: say so, and nothing more. */
	public boolean silent() {
		return value.isEmpty();
	}
}
