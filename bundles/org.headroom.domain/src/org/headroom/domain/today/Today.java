package org.headroom.domain.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.DataHorizon;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.words.Words;

/**
 * What a manager sees first in the morning.
 *
 * @param people how many the manager has; 0 in an empty workspace
 * @param suggestions whom to see, the first one first; without those put off for now
 * @param topUnseen how many of the {@code topPeople} strongest had no development session in the last ninety days
 * @param running sessions that were not finished: go on with these
 */
public record Today(LocalDate day, FiscalQuarter quarter, DataHorizon horizon, int people, List<Suggestion> suggestions, int topUnseen,
		int topPeople, List<Appointment> running, List<Appointment> today, List<Promise> due, List<Slipping> slipping, List<Appointment> later) {

	/** A session and whom it is with. */
	public record Appointment(CoachingSession session, Person person) {
	}

	/** Something the manager promised, and to whom. */
	public record Promise(Commitment commitment, Person person) {
	}

	/** A goal that is behind its pace. */
	public record Slipping(Goal goal, Person person, Pace.Behind pace) {
	}

	public Today {
		suggestions = List.copyOf(suggestions);
		running = List.copyOf(running);
		today = List.copyOf(today);
		due = List.copyOf(due);
		slipping = List.copyOf(slipping);
		later = List.copyOf(later);
	}

	/** Whom to see next. */
	public Optional<Suggestion> next() {
		return suggestions.stream().findFirst();
	}

	/** True when there is nothing to do. */
	public boolean quiet() {
		return suggestions.isEmpty() && running.isEmpty() && today.isEmpty() && due.isEmpty() && slipping.isEmpty();
	}

	/** The one sentence that matters. */
	public String lead(Locale locale) {
		Words words = Words.of(Today.class, locale);
		if (people == 0) {
			return words.say("lead.empty");
		}
		if (topUnseen > 0 && topPeople == 1) {
			return words.say("lead.onlyTopUnseen");
		}
		if (topUnseen > 0) {
			return words.say("lead.topUnseen", topUnseen, topPeople);
		}
		return quiet() ? words.say("lead.quiet") : words.say("lead.everyTopSeen", topPeople, suggestions.size());
	}

	/** Where in the quarter we are. */
	public String week(Locale locale) {
		return Words.of(Today.class, locale).say("week", quarter.weekOf(day), quarter.weeks());
	}
}
