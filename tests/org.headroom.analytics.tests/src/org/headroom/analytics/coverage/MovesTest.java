package org.headroom.analytics.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionMove.Reason;
import org.junit.jupiter.api.Test;

class MovesTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

	@Test
	void theMostFrequentReasonComesFirst() {
		List<Moves.Line> lines = Moves.count(List.of(move(1, Reason.ILLNESS_OR_LEAVE), move(2, Reason.AFTER_QUARTER_END), move(3, Reason.AFTER_QUARTER_END)));
		assertEquals(new Moves.Line(SessionMove.Kind.DEFERRED, true, Reason.AFTER_QUARTER_END, 2), lines.getFirst());
		assertEquals(2, lines.size());
	}

	@Test
	void deferringTwicePastQuarterEndIsFlagged() {
		assertTrue(Moves.putOffTwicePastQuarterEnd(7, List.of(move(1, Reason.AFTER_QUARTER_END), move(2, Reason.AFTER_QUARTER_END))));
	}

	@Test
	void onceOrWithAnotherReasonBetweenIsNot() {
		assertFalse(Moves.putOffTwicePastQuarterEnd(7, List.of(move(1, Reason.AFTER_QUARTER_END))));
		assertFalse(Moves.putOffTwicePastQuarterEnd(7, List.of(move(1, Reason.AFTER_QUARTER_END), move(2, Reason.ILLNESS_OR_LEAVE), move(3, Reason.AFTER_QUARTER_END))));
		assertFalse(Moves.putOffTwicePastQuarterEnd(8, List.of(move(1, Reason.AFTER_QUARTER_END), move(2, Reason.AFTER_QUARTER_END))));
	}

	@Test
	void daysSinceTheLastSessionAreCounted() {
		assertEquals(new Gap.Days(3), Gap.since(List.of(TODAY.minusDays(40), TODAY.minusDays(3), TODAY.plusDays(2)), TODAY));
		assertEquals(new Gap.Never(), Gap.since(List.of(TODAY.plusDays(2)), TODAY));
	}

	private static Moves.Move move(int day, Reason reason) {
		return new Moves.Move(7, SessionMove.Kind.DEFERRED, true, reason, Instant.EPOCH.plusSeconds(86_400L * day));
	}
}
