package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.SessionMove;

/** One person as JSON. */
final class PersonShape {

	private PersonShape() {
	}

	static Json of(PersonPage page, Locale locale) {
		Optional<String> name = Optional.of(page.person().name());
		return Shapes.person(page.person()).put("manager", page.manager().map(Person::name)).put("hiredOn", page.person().hiredOn()).put("openDeals", page.open())
				.all("facts", page.facts().stream().map(fact -> Shapes.fact(fact, locale))).all("quarters", page.quarters().stream().map(quarter -> quarter(page, quarter)))
				.all("sessions", page.sessions().stream().map(session -> Shapes.session(session, name))).all("moves", page.moves().stream().map(PersonShape::move))
				.all("goals", page.goals().stream().map(line -> Shapes.goal(line.goal(), name, line.pace())))
				.all("commitments", page.commitments().stream().map(each -> Shapes.commitment(each, name)))
				.all("insights", page.insights().stream().map(Shapes::insight)).all("notes", page.notes().stream().map(Shapes::note));
	}

	private static Json quarter(PersonPage page, FiscalQuarter quarter) {
		Optional<QuarterResult> result = Optional.ofNullable(page.results().get(quarter));
		return Shapes.quarter(quarter).put("won", result.map(QuarterResult::won).orElse(0)).put("lost", result.map(QuarterResult::lost).orElse(0))
				.put("revenue", result.map(QuarterResult::revenue).orElse(BigDecimal.ZERO)).put("quota", Optional.ofNullable(page.quotas().get(quarter.first())).map(Quota::amount));
	}

	private static Json move(SessionMove move) {
		return new Json().id("sessionId", move.sessionId()).put("kind", move.kind()).put("by", move.by()).put("reason", move.reason()).put("words", move.words()).put("at", move.at());
	}
}
