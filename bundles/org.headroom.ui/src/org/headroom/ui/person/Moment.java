package org.headroom.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.team.TeamTable;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Suitability;
import org.headroom.questions.PresentTriggers;

/**
 * With whom and when a session would be held now, as methods say what they fit.
 *
 * @param audience empty where it is not known
 * @param segment empty where too little is known
 */
record Moment(Optional<Suitability.Audience> audience, Optional<Suitability.Segment> segment, Optional<Suitability.Phase> phase) {
	/** The quiet first weeks of a quarter. */
	private static final int OPENING_DAYS = 28;
	/** Days after the first one in which somebody is new. */
	private static final int NEW_DAYS = PresentTriggers.NEW_DAYS;

	/** Before anything is known. */
	static final Moment UNKNOWN = new Moment(Optional.empty(), Optional.empty(), Optional.empty());

	/** Off the display thread. */
	static Moment read(Workspace workspace, long personId, Clock clock) {
		LocalDate today = LocalDate.now(clock);
		FiscalQuarter quarter = new FiscalSettings(workspace.port(Settings.class)).read().quarterOf(today);
		Segment segment = new TeamTable(workspace, clock).read().rows().stream().filter(row -> row.person().id() == personId).findFirst().map(TeamRow::standing)
				.map(standing -> standing.segment()).orElse(Segment.TOO_NEW);
		Optional<LocalDate> hired = workspace.port(People.class).byId(personId).flatMap(Person::hiredOn);
		return new Moment(hired.map(day -> audience(day, today)), segment(segment), Optional.of(phase(quarter, today)));
	}

	private static Suitability.Audience audience(LocalDate hired, LocalDate today) {
		return hired.plusDays(NEW_DAYS).isBefore(today) ? Suitability.Audience.EXPERIENCED : Suitability.Audience.NEWCOMER;
	}

	private static Optional<Suitability.Segment> segment(Segment segment) {
		return switch (segment) {
			case TOP -> Optional.of(Suitability.Segment.TOP);
			case CORE -> Optional.of(Suitability.Segment.MIDDLE);
			case DEVELOPING -> Optional.of(Suitability.Segment.BELOW);
			case TOO_NEW -> Optional.empty();
		};
	}

	/** Quarter end begins when touches fit better, as everywhere in the workbench. */
	static Suitability.Phase phase(FiscalQuarter quarter, LocalDate today) {
		if (ChronoUnit.DAYS.between(today, quarter.last()) < PresentTriggers.QUARTER_EDGE_DAYS) {
			return Suitability.Phase.CRUNCH;
		}
		return ChronoUnit.DAYS.between(quarter.first(), today) < OPENING_DAYS ? Suitability.Phase.OPENING : Suitability.Phase.MIDDLE;
	}
}
