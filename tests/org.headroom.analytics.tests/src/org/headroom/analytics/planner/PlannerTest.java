package org.headroom.analytics.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.headroom.analytics.crunch.Crunch;
import org.headroom.analytics.crunch.Cycle;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.sessions.SessionKind;
import org.junit.jupiter.api.Test;

class PlannerTest {
	private static final FiscalCalendar YEAR = FiscalCalendar.calendarYear();
	private static final Crunch QUARTER_END = new Crunch.Window(Cycle.QUARTER, 10, 3, 0.6, 50, 0.5, 0.001, false);
	private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
	private final Planner planner = new Planner(YEAR, office());

	@Test
	void developmentGoesIntoQuietWeeksAndATouchIntoCrunch() {
		Plan plan = planner.plan(List.of(new Coachee(1, QUARTER_END)), List.of(), TODAY);
		Crunch.Window window = (Crunch.Window) QUARTER_END;
		assertEquals(2, count(plan, SessionKind.DEVELOPMENT));
		assertEquals(1, count(plan, SessionKind.TOUCH));
		plan.proposals().forEach(proposal -> assertEquals(proposal.kind() == SessionKind.TOUCH, window.covers(proposal.start().toLocalDate().plusDays(4), YEAR), proposal.toString()));
		assertEquals(10, plan.proposals().stream().filter(proposal -> proposal.kind() == SessionKind.TOUCH).findFirst().orElseThrow().minutes());
	}

	@Test
	void noDayHasTwoSessionsAndAllAreInWorkingHours() {
		LocalDate booked = LocalDate.of(2026, 5, 12);
		Plan plan = planner.plan(team(12, QUARTER_END), List.of(new Booked(99, SessionKind.DEAL_REVIEW, booked)), TODAY);
		List<LocalDate> days = plan.proposals().stream().map(proposal -> proposal.start().toLocalDate()).toList();
		assertEquals(days.size(), days.stream().distinct().count());
		assertFalse(days.contains(booked));
		assertTrue(days.stream().noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY));
		assertTrue(plan.proposals().stream().allMatch(proposal -> proposal.start().toLocalTime().equals(LocalTime.of(9, 0))));
	}

	@Test
	void whoFindsNoFreeDayIsNamedRatherThanStacked() {
		Plan plan = planner.plan(team(40, new Crunch.Even(30)), List.of(), TODAY);
		assertEquals(40, plan.proposals().size());
		assertEquals(40, plan.unplaced().size());
		assertTrue(plan.proposals().stream().allMatch(proposal -> proposal.why() == Proposal.Why.NO_PATTERN));
	}

	@Test
	void aDevelopmentSessionThatIsThereAlreadyIsNotProposedAgain() {
		Plan plan = planner.plan(List.of(new Coachee(1, new Crunch.TooFew(3, 20))), List.of(new Booked(1, SessionKind.DEVELOPMENT, LocalDate.of(2026, 5, 20))), TODAY);
		assertEquals(1, plan.proposals().size());
		assertTrue(plan.proposals().getFirst().start().toLocalDate().isAfter(LocalDate.of(2026, 6, 7)));
	}

	@Test
	void noWorkingDaysGiveNoProposals() {
		Plan plan = new Planner(YEAR, new WorkingHours(Map.of())).plan(team(3, QUARTER_END), List.of(), TODAY);
		assertTrue(plan.proposals().isEmpty());
		assertFalse(plan.unplaced().isEmpty());
	}

	private static long count(Plan plan, SessionKind kind) {
		return plan.proposals().stream().filter(proposal -> proposal.kind() == kind).count();
	}

	private static List<Coachee> team(int people, Crunch crunch) {
		return new ArrayList<>(LongStream.range(0, people).mapToObj(person -> new Coachee(person, crunch)).toList());
	}

	private static WorkingHours office() {
		Map<DayOfWeek, WorkingHours.Hours> days = new HashMap<>();
		for (int day = 1; day <= 5; day++) {
			days.put(DayOfWeek.of(day), new WorkingHours.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
		}
		return new WorkingHours(days);
	}
}
