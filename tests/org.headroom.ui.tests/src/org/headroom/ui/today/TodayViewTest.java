package org.headroom.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.method.Party;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class TodayViewTest {
	private final SmallTeam team = new SmallTeam();

	@Test
	void theStrongestWhoWaitsIsNext() {
		team.held("Darcel S", SessionKind.DEVELOPMENT, 71);
		TodayView.Next next = view().next().orElseThrow();
		assertEquals("Darcel S", next.name());
		assertEquals("Among your strongest, and the last development session was 71 days ago.", next.why());
	}

	@Test
	void theOthersFollowWithHowLongTheyWaitAndLeadToThem() {
		String others = view().others().orElseThrow();
		assertTrue(others.contains("<a href=\"" + team.person("Kary H").id() + "\">Kary H</a> (never)"), others);
	}

	@Test
	void theDayStandsInItsQuarter() {
		assertTrue(view().context().matches("Thu, Mar\\w* 12 · week 11 of 13"), view().context());
	}

	@Test
	void aPromiseOfMineSaysWhatToWhomAndSinceWhen() {
		Commitment promise = new Commitment(7, team.person("Vicki B").id(), Party.MANAGER, "Send pricing notes <soon>");
		promise.dueOn(SmallTeam.TODAY.minusDays(1));
		team.workspace.port(Commitments.class).save(promise);
		List<TodayView.Line> due = view().due();
		assertEquals(1, due.size());
		assertTrue(due.getFirst().markup().startsWith("Send pricing notes ‹soon› · to <a href"), due.getFirst().markup());
		assertTrue(due.getFirst().markup().endsWith("yesterday"), due.getFirst().markup());
	}

	@Test
	void theirPromisesAreNotDueFromMe() {
		Commitment promise = new Commitment(7, team.person("Vicki B").id(), Party.SALESPERSON, "Call them");
		promise.dueOn(SmallTeam.TODAY.minusDays(1));
		team.workspace.port(Commitments.class).save(promise);
		assertTrue(view().due().isEmpty());
	}

	@Test
	void aGoalBehindItsPaceSaysHowFarItIs() {
		Goals goals = team.workspace.port(Goals.class);
		Goal goal = new Goal(9, team.person("Kary H").id(), GoalKind.OUTCOME, "Three new accounts", SmallTeam.TODAY.minusDays(60), SmallTeam.TODAY.plusDays(10));
		goal.measure("new accounts", "accounts", new Ladder(BigDecimal.ZERO, BigDecimal.valueOf(3), BigDecimal.valueOf(5), BigDecimal.valueOf(6)));
		goals.save(goal);
		CheckIn checkIn = new CheckIn(10, 9, SmallTeam.TODAY.minusDays(1), "");
		checkIn.reading(BigDecimal.valueOf(2));
		goals.save(checkIn);
		List<TodayView.Line> slipping = view().slipping();
		assertEquals(1, slipping.size());
		assertTrue(slipping.getFirst().markup().endsWith("Three new accounts · behind its pace, 2 of 5 accounts"), slipping.getFirst().markup());
	}

	@Test
	void todaysSessionsComeByTheClockAndLaterOnesByTheirDay() {
		team.planned("Zane L", SessionKind.TOUCH, SmallTeam.TODAY.atTime(10, 0));
		team.planned("Kary H", SessionKind.DEVELOPMENT, SmallTeam.TODAY.plusDays(1).atTime(9, 30));
		assertTrue(view().appointments().getFirst().markup().contains("touch"));
		assertTrue(view().later().getFirst().markup().matches(".*Fri, Mar\\w* 13.*"), view().later().getFirst().markup());
	}

	@Test
	void anEmptyWorkspaceIsEmptyAndADayWithoutDuesIsQuiet() {
		assertTrue(TodayView.read(new InMemoryWorkspace(), team.clock, SmallTeam.ENGLISH).empty());
		for (String name : List.of("Darcel S", "Zane L", "Kary H", "Vicki B")) {
			team.held(name, SessionKind.DEVELOPMENT, 5);
		}
		assertTrue(view().quiet());
		assertFalse(view().next().isPresent());
	}

	@Test
	void whileASessionRunsGoingOnComesFirstAndItsPersonIsNotSuggested() {
		assertTrue(view().next().orElseThrow().first());
		CoachingSession session = new CoachingSession(team.ids.incrementAndGet(), team.person("Darcel S").id(), SessionKind.DEVELOPMENT);
		session.start("grow", "1.0.0", "none", "goal", Instant.now(team.clock));
		team.workspace.port(Sessions.class).save(session);
		assertEquals(1, view().running().size());
		assertNotEquals("Darcel S", view().next().orElseThrow().name());
		assertFalse(view().next().orElseThrow().first());
	}

	@Test
	void aSessionWhoseTimeIsPastSaysSo() {
		team.planned("Zane L", SessionKind.TOUCH, SmallTeam.TODAY.atTime(7, 30));
		team.planned("Kary H", SessionKind.TOUCH, SmallTeam.TODAY.atTime(7, 50));
		assertTrue(view().appointments().getFirst().markup().contains("7:30\u202fAM, that time is past"), view().appointments().getFirst().markup());
		assertFalse(view().appointments().getLast().markup().contains("past"), "people come late");
	}

	private TodayView view() {
		return TodayView.read(team.workspace, team.clock, SmallTeam.ENGLISH);
	}
}
