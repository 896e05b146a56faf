package org.headroom.analytics.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headroom.domain.sessions.SessionMove;

/** Deferrals and cancellations, counted: who moves sessions, and why. Counts only; at few of them a reader sees that they are few. Pure, any thread. */
public final class Moves {

	private Moves() {
	}

	/** One move of a session, as {@link SessionMove} keeps it, without words. */
	public record Move(long personId, SessionMove.Kind kind, boolean byManager, SessionMove.Reason reason, Instant at) {
	}

	/** @param count how often, positive */
	public record Line(SessionMove.Kind kind, boolean byManager, SessionMove.Reason reason, int count) {
	}

	/** The most frequent first. */
	public static List<Line> count(List<Move> moves) {
		Map<Object, List<Move>> groups = moves.stream().collect(Collectors.groupingBy(move -> List.of(move.kind(), move.byManager(), move.reason())));
		return groups.values().stream().map(group -> new Line(group.getFirst().kind(), group.getFirst().byManager(), group.getFirst().reason(), group.size()))
				.sorted(Comparator.comparingInt(Line::count).reversed().thenComparing(Line::kind).thenComparing(Line::byManager).thenComparing(Line::reason)).toList();
	}

	/** Whether the last two moves of this person's sessions were both put off until after quarter end: the fear the product is about. */
	public static boolean putOffTwicePastQuarterEnd(long personId, List<Move> moves) {
		List<Move> last = moves.stream().filter(move -> move.personId() == personId && move.kind() == SessionMove.Kind.DEFERRED)
				.sorted(Comparator.comparing(Move::at).reversed()).limit(2).toList();
		return last.size() == 2 && last.stream().allMatch(move -> move.reason() == SessionMove.Reason.AFTER_QUARTER_END);
	}
}
