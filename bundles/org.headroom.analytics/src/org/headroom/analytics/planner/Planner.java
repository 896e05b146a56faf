package org.headroom.analytics.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.headroom.analytics.crunch.Crunch;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.sessions.SessionKind;

/**
 * Proposes sessions for the next {@value #WEEKS} weeks: for each person one development session in every {@value #EVERY} weeks, in a quiet
 * week, and one touch of {@value #TOUCH_MINUTES} minutes where the crunch begins. A day that has a session, planned or proposed, gets no other. Pure, any thread.
 */
public final class Planner {
	public static final int WEEKS = 8;
	public static final int EVERY = 4;
	public static final int DEVELOPMENT_MINUTES = 45;
	public static final int TOUCH_MINUTES = 10;

	private final FiscalCalendar calendar;
	private final WorkingHours hours;

	public Planner(FiscalCalendar calendar, WorkingHours hours) {
		this.calendar = calendar;
		this.hours = hours;
	}

	/**
	 * @param people who is to be placed first comes first
	 * @param booked sessions planned already, with anybody
	 * @param today proposals begin in the week after it
	 */
	public Plan plan(List<Coachee> people, List<Booked> booked, LocalDate today) {
		LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		List<LocalDate> weeks = IntStream.range(0, WEEKS).mapToObj(monday::plusWeeks).toList();
		Diary diary = new Diary(hours, booked);
		for (int block = 0; block < WEEKS; block += EVERY) {
			List<LocalDate> part = weeks.subList(block, Math.min(WEEKS, block + EVERY));
			people.forEach(person -> development(person, part, diary));
		}
		people.forEach(person -> touches(person, weeks, diary));
		return diary.plan();
	}

	private void development(Coachee person, List<LocalDate> weeks, Diary diary) {
		List<LocalDate> quiet = weeks.stream().filter(week -> !crunch(person, week)).toList();
		if (!quiet.isEmpty() && weeks.stream().noneMatch(week -> diary.holds(person.personId(), SessionKind.DEVELOPMENT, week))) {
			Proposal.Why why = person.crunch() instanceof Crunch.Window ? Proposal.Why.QUIET : Proposal.Why.NO_PATTERN;
			diary.place(person.personId(), SessionKind.DEVELOPMENT, DEVELOPMENT_MINUTES, quiet, why);
		}
	}

	/** One for each run of crunch weeks, as early in it as there is a day. */
	private void touches(Coachee person, List<LocalDate> weeks, Diary diary) {
		int week = 0;
		while (week < weeks.size()) {
			int end = week;
			while (end < weeks.size() && crunch(person, weeks.get(end))) {
				end++;
			}
			List<LocalDate> run = weeks.subList(week, end);
			if (!run.isEmpty() && run.stream().noneMatch(monday -> diary.holdsAny(person.personId(), monday))) {
				diary.place(person.personId(), SessionKind.TOUCH, TOUCH_MINUTES, run, Proposal.Why.CRUNCH);
			}
			week = Math.max(end, week + 1);
		}
	}

	/** A week is crunch when three or more of its seven days are. */
	private boolean crunch(Coachee person, LocalDate monday) {
		return person.crunch() instanceof Crunch.Window window && IntStream.range(0, 7).filter(day -> window.covers(monday.plusDays(day), calendar)).count() >= 3;
	}
}
