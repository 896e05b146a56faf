package org.headroom.ui.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.team.Standing;

/**
 * One person as the table says it: words for the eye, values for the order.
 *
 * @param trend won revenue of the closed quarters, the oldest first
 * @param lastQuarter won revenue of the last closed quarter, in words: what the picture of the trend says aloud
 * @param lastDevelopment when the last development session ended
 * @param lastWords the same as people say it
 */
record TeamLine(long personId, String name, String manager, String office, Standing standing, String segment, List<Double> trend, String lastQuarter,
		int open, Optional<Instant> lastDevelopment, String lastWords, int recent, Optional<LocalDateTime> next, String nextWords) {
	TeamLine {
		trend = List.copyOf(trend);
	}

	/** The strongest first; those nobody can rank at the end. */
	static Comparator<TeamLine> bySegment() {
		return Comparator.comparing((TeamLine line) -> line.standing.segment()).thenComparingInt(line -> line.standing.rank()).thenComparing(TeamLine::name);
	}

	static Comparator<TeamLine> byLastQuarter() {
		return Comparator.comparingDouble((TeamLine line) -> line.trend.isEmpty() ? 0 : line.trend.getLast()).thenComparing(TeamLine::name);
	}

	/** The longest ago last, never longer than any; descending shows first who waits, and of those the strongest. */
	static Comparator<TeamLine> byWaiting() {
		return Comparator.comparing((TeamLine line) -> line.lastDevelopment.orElse(Instant.MIN)).reversed().thenComparing(bySegment().reversed());
	}

	static Comparator<TeamLine> byNext() {
		return Comparator.comparing((TeamLine line) -> line.next.orElse(LocalDateTime.MAX)).thenComparing(TeamLine::name);
	}
}
