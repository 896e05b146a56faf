package org.headroom.analytics.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headroom.domain.sessions.SessionKind;

/** The manager's days while a plan is made. */
final class Diary {
	private final WorkingHours hours;
	private final List<Booked> sessions;
	private final Set<LocalDate> taken = new HashSet<>();
	private final List<Proposal> proposals = new ArrayList<>();
	private final List<Plan.Unplaced> unplaced = new ArrayList<>();

	Diary(WorkingHours hours, List<Booked> booked) {
		this.hours = hours;
		this.sessions = new ArrayList<>(booked);
		booked.forEach(session -> taken.add(session.day()));
	}

	boolean holds(long personId, SessionKind kind, LocalDate monday) {
		return sessions.stream().anyMatch(session -> session.personId() == personId && session.kind() == kind && inWeek(session, monday));
	}

	boolean holdsAny(long personId, LocalDate monday) {
		return sessions.stream().anyMatch(session -> session.personId() == personId && inWeek(session, monday));
	}

	private static boolean inWeek(Booked session, LocalDate monday) {
		return !session.day().isBefore(monday) && session.day().isBefore(monday.plusWeeks(1));
	}

	/** On the first free day of the emptiest of these weeks. */
	void place(long personId, SessionKind kind, int minutes, List<LocalDate> mondays, Proposal.Why why) {
		Optional<LocalDate> day = mondays.stream().sorted(Comparator.comparingLong(this::load)).flatMap(monday -> free(monday, minutes).stream()).findFirst();
		day.ifPresentOrElse(found -> take(personId, kind, minutes, found, why), () -> unplaced.add(new Plan.Unplaced(personId, kind, mondays.getFirst())));
	}

	private long load(LocalDate monday) {
		return sessions.stream().filter(session -> inWeek(session, monday)).count();
	}

	private Optional<LocalDate> free(LocalDate monday, int minutes) {
		return IntStream.range(0, 7).mapToObj(monday::plusDays).filter(day -> !taken.contains(day))
				.filter(day -> hours.days().containsKey(day.getDayOfWeek()) && hours.days().get(day.getDayOfWeek()).fits(minutes)).findFirst();
	}

	private void take(long personId, SessionKind kind, int minutes, LocalDate day, Proposal.Why why) {
		taken.add(day);
		sessions.add(new Booked(personId, kind, day));
		proposals.add(new Proposal(personId, kind, day.atTime(hours.days().get(day.getDayOfWeek()).from()), minutes, why));
	}

	Plan plan() {
		return new Plan(proposals.stream().sorted(Comparator.comparing(Proposal::start)).toList(), unplaced);
	}
}
