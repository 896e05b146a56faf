package org.headroom.cli.verbs;

import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.team.Fact;

/** The JSON shapes that several commands share. Documented in the bundle's README; members are only ever added. */
final class Shapes {

	private Shapes() {
	}

	static Json person(Person person) {
		return new Json().id("id", person.id()).put("name", person.name()).put("role", person.role()).put("office", person.office());
	}

	static Json session(CoachingSession session, Optional<String> name) {
		return new Json().id("id", session.id()).id("personId", session.personId()).put("person", name).put("kind", session.kind()).put("state", session.state())
				.put("method", session.methodId()).put("stage", session.stageId()).put("plannedFor", session.plannedFor()).put("startedAt", session.startedAt())
				.put("endedAt", session.endedAt()).put("minutes", session.minutes());
	}

	static Json commitment(Commitment commitment, Optional<String> name) {
		return new Json().id("id", commitment.id()).id("personId", commitment.personId()).put("person", name).id("sessionId", commitment.sessionId())
				.put("owner", commitment.owner()).put("what", commitment.what()).put("dueOn", commitment.dueOn()).put("if", commitment.ifSituation())
				.put("then", commitment.thenAction()).put("confidence", commitment.confidence()).put("state", commitment.state())
				.put("visibility", commitment.visibility());
	}

	static Json goal(Goal goal, Optional<String> name, Pace pace) {
		Json json = new Json().id("id", goal.id()).id("personId", goal.personId()).put("person", name).put("kind", goal.kind()).put("state", goal.state())
				.put("title", goal.title()).put("metric", goal.metric()).put("unit", goal.unit()).put("startsOn", goal.startsOn()).put("dueOn", goal.dueOn())
				.put("ladder", goal.ladder().map(ladder -> new Json().put("baseline", ladder.baseline()).put("commit", ladder.commit())
						.put("target", ladder.target()).put("stretch", ladder.stretch())));
		return json.put("pace", pace(pace)).put("visibility", goal.visibility());
	}

	private static Json pace(Pace pace) {
		return switch (pace) {
			case Pace.TooEarly early -> new Json().put("is", "too-early");
			case Pace.OnPace on -> new Json().put("is", "on-pace").put("reading", on.reading()).put("expected", on.expected());
			case Pace.Behind behind -> new Json().put("is", "behind").put("reading", behind.reading()).put("expected", behind.expected());
			case Pace.Reached reached -> new Json().put("is", "reached").put("reading", reached.reading());
		};
	}

	static Json milestone(Milestone milestone) {
		return new Json().id("id", milestone.id()).put("title", milestone.title()).put("dueOn", milestone.dueOn()).put("doneOn", milestone.doneOn());
	}

	static Json checkIn(CheckIn checkIn) {
		return new Json().id("id", checkIn.id()).put("day", checkIn.day()).put("reading", checkIn.reading()).put("evidence", checkIn.evidence())
				.put("confidence", checkIn.confidence());
	}

	static Json insight(Insight insight) {
		return new Json().id("id", insight.id()).id("sessionId", insight.sessionId()).put("words", insight.words()).put("origin", insight.origin())
				.put("visibility", insight.visibility()).put("at", insight.at());
	}

	static Json note(SituationNote note) {
		return new Json().id("id", note.id()).put("at", note.at()).put("words", note.words()).put("visibility", note.visibility());
	}

	static Json fact(Fact fact, Locale locale) {
		return new Json().put("kind", fact.kind()).put("change", fact.change()).put("n", fact.n()).put("before", fact.before()).put("sentence", fact.sentence(locale));
	}

	static Json quarter(FiscalQuarter quarter) {
		return new Json().put("label", quarter.label()).put("first", quarter.first()).put("last", quarter.last());
	}
}
