package org.headroom.ui.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Ladder;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class LadderPlotTest {
	private static final LocalDate START = LocalDate.of(2026, 3, 1);
	private final SmallTeam team = new SmallTeam();

	@Test
	void readingsStandWhereTheirDayAndValueAre() {
		LadderPlot plot = plot(new Ladder(number(0), number(2), number(4), number(8)), checkIn(10, 4));
		assertEquals(0.5, plot.readings().getFirst().x());
		assertEquals(0.5, plot.readings().getFirst().y());
		assertEquals(new LadderPlot.Aim(0, 0.5), plot.aim());
	}

	@Test
	void aLadderThatFallsBeginsAtTheTop() {
		LadderPlot plot = plot(new Ladder(number(60), number(55), number(50), number(40)));
		assertEquals(new LadderPlot.Aim(1, 0.5), plot.aim());
	}

	@Test
	void rungsOfOneValueShareALabel() {
		LadderPlot plot = plot(new Ladder(number(0), number(4), number(4), number(8)));
		assertEquals(List.of("baseline 0", "commit, target 4", "stretch 8"), plot.rungs().stream().map(LadderPlot.Rung::label).toList());
		assertTrue(plot.rungs().get(1).matters());
	}

	@Test
	void aReadingBeyondTheLadderWidensTheScale() {
		LadderPlot plot = plot(new Ladder(number(0), number(2), number(4), number(8)), checkIn(5, 16));
		assertEquals(1, plot.readings().getFirst().y());
		assertEquals(0.25, plot.aim().to());
	}

	@Test
	void allOfItIsAlsoSaid() {
		LadderPlot plot = plot(new Ladder(number(0), number(2), number(4), number(8)), checkIn(10, 4));
		assertEquals("Baseline 0, commit 2, target 4, stretch 8. Mar 11, 2026 4 accounts", plot.words());
	}

	private LadderPlot plot(Ladder ladder, CheckIn... checkIns) {
		Goal goal = new Goal(1, 2, GoalKind.OUTCOME, "Accounts", START, START.plusDays(20));
		goal.measure("won", "accounts", ladder);
		return LadderPlot.of(goal, ladder, List.of(checkIns), new GoalWords(team.clock, SmallTeam.ENGLISH));
	}

	private static CheckIn checkIn(int day, int value) {
		CheckIn checkIn = new CheckIn(3, 1, START.plusDays(day), "");
		checkIn.reading(number(value));
		return checkIn;
	}

	private static BigDecimal number(int value) {
		return BigDecimal.valueOf(value);
	}
}
