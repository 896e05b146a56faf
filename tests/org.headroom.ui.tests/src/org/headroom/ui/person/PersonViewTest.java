package org.headroom.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.deals.Quotas;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.kit.QuarterChart.Bar;
import org.junit.jupiter.api.Test;

class PersonViewTest {
	private final SmallTeam team = new SmallTeam();

	@Test
	void theLeadSaysHowLongAgoAndHowOften() {
		team.held("Darcel S", SessionKind.DEVELOPMENT, 71);
		team.held("Darcel S", SessionKind.DEAL_REVIEW, 10);
		assertEquals("The last development session was 2 months ago; 2 sessions of any kind in the last 90 days.", view().lead());
	}

	@Test
	void withoutADevelopmentSessionItSaysSo() {
		assertTrue(view().lead().startsWith("There is no development session on record"), view().lead());
	}

	@Test
	void theSegmentRestsOnARankAndN() {
		assertEquals("top: rank 1 of 4 in the office by won revenue of the last three closed quarters", view().segment());
	}

	@Test
	void theRunningQuarterIsMarkedAsOpen() {
		List<Bar> bars = view().quarters();
		assertEquals("Q1 ’26", bars.getLast().label());
		assertTrue(bars.getLast().open());
		assertFalse(bars.getFirst().open());
		assertEquals("€600K", bars.getFirst().words());
	}

	@Test
	void theTableBehindTheChartSaysExactlyWhatWasWonAndHowMuchOfTheQuota() {
		var quarter = view().quarters().getFirst();
		assertEquals(List.of("€600,000.00", "12", "0", "—", "—"), quarter.figures().stream().map(figure -> figure.words()).toList());
		team.workspace.port(Quotas.class).save(new Quota(5, team.person("Darcel S").id(), LocalDate.of(2025, 4, 1), new BigDecimal("800000"), "EUR"));
		quarter = view().quarters().getFirst();
		assertEquals(List.of("€800,000", "75%"), quarter.figures().stream().skip(3).map(figure -> figure.words()).toList());
	}

	@Test
	void whoIsGoneIsSaidToBeGone() {
		assertThrows(NoSuchElementException.class, () -> PersonView.read(team.workspace, 1L, team.clock, SmallTeam.ENGLISH));
	}

	@Test
	void aGoalSaysItsPaceAndItsLastCheckIns() {
		Goal goal = new Goal(9, team.person("Kary H").id(), GoalKind.OUTCOME, "Three new accounts", SmallTeam.TODAY.minusDays(60), SmallTeam.TODAY.plusDays(10));
		goal.measure("new accounts", "accounts", new Ladder(BigDecimal.ZERO, BigDecimal.valueOf(3), BigDecimal.valueOf(5), BigDecimal.valueOf(6)));
		CheckIn checkIn = new CheckIn(10, 9, SmallTeam.TODAY.minusDays(21), "two logos");
		checkIn.reading(BigDecimal.ONE);
		checkIn.confidence(6);
		GoalCard card = GoalCard.of(goal, List.of(checkIn), team.workspace.port(PaceRule.class), team.clock, SmallTeam.ENGLISH);
		assertTrue(card.behind());
		assertEquals("outcome · behind its pace, 1 of 5 accounts · due in 10 days", card.about());
		assertEquals(List.of("3 weeks ago: 1 accounts · two logos · confidence 6"), card.checkIns());
	}

	private PersonView view() {
		return PersonView.read(team.workspace, team.person("Darcel S").id(), team.clock, SmallTeam.ENGLISH);
	}
}
