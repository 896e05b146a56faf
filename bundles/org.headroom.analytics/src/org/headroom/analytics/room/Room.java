package org.headroom.analytics.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.analytics.Interval;

/** Where one person has room. */
public sealed interface Room {
	/** Closed deals in the window. */
	int LEAST_CLOSED = 20;
	/** Won deals in the window. */
	int LEAST_WON = 5;
	/** People with as much in the same window, the person among them. */
	int LEAST_PEERS = 5;

	/**
	 * @param closed by the person in the window, of {@value #LEAST_CLOSED}
	 * @param won of {@value #LEAST_WON}
	 * @param peers who closed as much, of {@value #LEAST_PEERS}
	 */
	record TooFew(int closed, int won, int peers) implements Room {
	}

	/**
	 * @param closed n: deals closed in the window
	 * @param periods length of the window
	 * @param revenue a period, as it was
	 * @param factors as they were, each in its unit; closed x win rate x size is {@code revenue}
	 * @param asNow 80 % range of what a period brings as things are, single lucky deals evened out
	 * @param scenarios those that would gain 1 % or more, the largest first
	 */
	record Found(int closed, int periods, double revenue, Map<Factor, Double> factors, Interval asNow, List<Scenario> scenarios, Optional<Rungs> rungs) implements Room {
		public Found {
			factors = Map.copyOf(factors);
			scenarios = List.copyOf(scenarios);
		}
	}
}
