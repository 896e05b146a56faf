package org.headroom.domain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.deals.Quotas;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;

/** Everything about a person that no CRM exports: when they came, their quotas, conversations, goals and notes. */
final class Stories {
	/** What a deal brings on average, with the mix of products and the long tail: see {@link SampleDeals}. */
	private static final double MEAN_DEAL = 11_000;
	private static final int ROUND_TO = 5_000;
	private static final double GROWTH = 0.012;

	private final Workspace workspace;
	private final LongSupplier ids;
	private final PastSessions past;
	private final PlannedSessions planned;
	private final SampleGoals goals;
	private final SampleNotes notes;

	Stories(Workspace workspace, LongSupplier ids, Method method, LocalDate today, Locale locale) {
		this.workspace = workspace;
		this.ids = ids;
		this.past = new PastSessions(workspace, ids, method, today, locale);
		this.planned = new PlannedSessions(workspace, ids, today, locale);
		this.goals = new SampleGoals(workspace, ids, today, locale);
		this.notes = new SampleNotes(workspace, ids, today, locale);
	}

	/** @param quarters the closed ones and the running one, the oldest first */
	void tell(CastMember member, Person person, Person manager, List<FiscalQuarter> quarters) {
		if (!workspace.port(Sessions.class).of(person.id()).isEmpty()) {
			return;
		}
		int first = Math.max(0, quarters.size() - 1 - member.quarters());
		person.hiredOn(quarters.get(first).first().minusDays(member.part() == Part.NEWCOMER ? 12 : 400L + 90L * member.index()));
		workspace.port(People.class).save(person);
		for (int index = first; index < quarters.size(); index++) {
			quota(member, person, quarters.get(index), index);
		}
		past.of(member, person, manager);
		planned.of(member, person, manager);
		goals.of(member, person);
		notes.of(member, person);
	}

	private void quota(CastMember member, Person person, FiscalQuarter quarter, int index) {
		double expected = member.pace() * member.winRate() * member.size() * MEAN_DEAL * (1 + GROWTH * index);
		BigDecimal amount = BigDecimal.valueOf(Math.max(1, Math.round(expected / ROUND_TO)) * ROUND_TO);
		workspace.port(Quotas.class).save(new Quota(ids.getAsLong(), person.id(), quarter.first(), amount, SampleDeals.CURRENCY));
	}

	int sessions() {
		return past.count() + planned.count();
	}

	int goals() {
		return goals.count();
	}
}
