package org.acme.coaching;

import java.util.List;
import java.util.Locale;

import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SessionFact;
import org.headroom.method.code.WritesReport;
import org.osgi.service.component.annotations.Component;

/** Adds the next steps of earlier sessions to the record of this one. */
@Component
public final class StepsBefore implements WritesReport {

	@Override
	public String key() {
		return "org.acme.coaching.before";
	}

	@Override
	public List<Block> write(PersonFacts facts, SessionFact session, Locale locale) {
		List<SessionFact> held = facts.sessions();
		// The newest first: what stands behind this one was before it, on the same day too. One that still runs is not among them.
		List<SessionFact> earlier = held.subList(held.indexOf(session) + 1, held.size());
		List<String> steps = earlier.stream().filter(before -> before.method().equals(session.method()) && !before.day().isAfter(session.day()))
				.flatMap(before -> before.answer("step").stream()).map(answer -> answer.plain(locale)).limit(5).toList();
		return steps.isEmpty() ? List.of() : List.of(new Block.Points(steps));
	}
}
