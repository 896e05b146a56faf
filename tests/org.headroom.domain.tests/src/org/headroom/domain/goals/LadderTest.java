package org.headroom.domain.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LadderTest {
	private static final LocalDate START = LocalDate.of(2026, 1, 1);
	private static final LocalDate END = LocalDate.of(2026, 4, 11);

	@Test
	void theRungsLieInOrderUpwards() {
		assertFalse(ladder(10, 12, 15, 20).falling());
		assertThrows(IllegalArgumentException.class, () -> ladder(10, 15, 12, 20));
		assertThrows(IllegalArgumentException.class, () -> ladder(10, 10, 10, 10));
	}

	@Test
	void lessCanBeBetter() {
		Ladder days = ladder(60, 55, 50, 40);
		assertTrue(days.falling());
		assertTrue(days.reached(days.target(), new BigDecimal("49")));
		assertFalse(days.reached(days.target(), new BigDecimal("51")));
	}

	@Test
	void halfwayThroughTheTimeHalfOfTheWayIsExpected() {
		assertInstanceOf(Pace.OnPace.class, judge(15, START.plusDays(50)));
		Pace.Behind behind = assertInstanceOf(Pace.Behind.class, judge(12, START.plusDays(50)));
		assertEquals(0, behind.expected().compareTo(new BigDecimal("15")));
	}

	@Test
	void atTheTargetItIsReached() {
		assertInstanceOf(Pace.Reached.class, judge(20, START.plusDays(30)));
	}

	@Test
	void inTheFirstTenthAndWithoutACheckInNothingIsSaid() {
		assertInstanceOf(Pace.TooEarly.class, judge(10, START.plusDays(5)));
		assertInstanceOf(Pace.TooEarly.class, new StraightLine().judge(goal(), Optional.empty(), END));
	}

	private static Pace judge(int reading, LocalDate day) {
		CheckIn checkIn = new CheckIn(2, 1, day, "");
		checkIn.reading(BigDecimal.valueOf(reading));
		return new StraightLine().judge(goal(), Optional.of(checkIn), day);
	}

	private static Goal goal() {
		Goal goal = new Goal(1, 9, GoalKind.OUTCOME, "Ten more accounts", START, END);
		goal.measure("accounts", "", ladder(10, 15, 20, 30));
		return goal;
	}

	private static Ladder ladder(int baseline, int commit, int target, int stretch) {
		return new Ladder(BigDecimal.valueOf(baseline), BigDecimal.valueOf(commit), BigDecimal.valueOf(target), BigDecimal.valueOf(stretch));
	}
}
