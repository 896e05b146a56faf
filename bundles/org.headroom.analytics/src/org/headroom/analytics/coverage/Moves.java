package org.headroom.analytics.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.method.Party;

/** Deferrals and cancellations, counted: who moves sessions, and why. Counts only; at few of them a reader sees that they are few. Pure, any thread. */
public final class Moves {

	private Moves() {
	}

	/** @param count how often, positive */
	public record Line(SessionMove.Kind kind, Party by, SessionMove.Reason reason, int count) {
	}

	/** The most frequent first. */
	public static List<Line> count(List<SessionMove> moves) {
		Map<List<Enum<?>>, List<SessionMove>> groups = moves.stream().collect(Collectors.groupingBy(move -> List.of(move.kind(), move.by(), move.reason())));
		return groups.values().stream().map(group -> new Line(group.getFirst().kind(), group.getFirst().by(), group.getFirst().reason(), group.size()))
				.sorted(Comparator.comparingInt(Line::count).reversed().thenComparing(Line::kind).thenComparing(Line::by).thenComparing(Line::reason)).toList();
	}

	/** Whether the last two moves of this person's sessions were both put off until after quarter end: the fear the product is about. */
	public static boolean putOffTwicePastQuarterEnd(long personId, List<SessionMove> moves) {
		List<SessionMove> last = moves.stream().filter(move -> move.personId() == personId && move.kind() == SessionMove.Kind.DEFERRED)
				.sorted(Comparator.comparing(SessionMove::at).reversed()).limit(2).toList();
		return last.size() == 2 && last.stream().allMatch(move -> move.reason() == SessionMove.Reason.AFTER_QUARTER_END);
	}
}
