package org.headroom.ui.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Settings;

/** A team of four in one office on Thursday, 12 March 2026, for tests of what views say. */
public final class SmallTeam {
	public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
	public static final Locale ENGLISH = Locale.US;

	public final InMemoryWorkspace workspace = new InMemoryWorkspace();
	public final Clock clock = Clock.fixed(TODAY.atTime(8, 0).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
	public final AtomicLong ids = new AtomicLong(1000);

	public SmallTeam() {
		workspace.port(Settings.class).put(Settings.CURRENCY, "EUR");
		try (Imports.Draft draft = workspace.port(Imports.class).begin("test", Instant.now(clock))) {
			for (String name : new String[] { "Darcel S", "Zane L", "Kary H", "Vicki B" }) {
				draft.person(new PersonRow(name, "Melvin M", "Central", ""));
			}
			deals(draft, "Darcel S", 4, 50_000);
			deals(draft, "Zane L", 4, 20_000);
			deals(draft, "Kary H", 4, 10_000);
			deals(draft, "Vicki B", 4, 5_000);
			draft.commit();
		}
	}

	/** So many wins in each of the last four months of 2025, the last few and of this year one each, all alike. */
	private static void deals(Imports.Draft draft, String owner, int each, int amount) {
		for (int month = 0; month < 11; month++) {
			for (int deal = 0; deal < each; deal++) {
				LocalDate day = LocalDate.of(2025, 4, 10).plusMonths(month);
				draft.deal(new DealRow(owner + month + "-" + deal, DealState.WON).ownedBy(owner).with("Account " + deal).worth(BigDecimal.valueOf(amount), "EUR").createdOn(day.minusDays(40)).closedOn(day));
			}
		}
	}

	public Person person(String name) {
		return workspace.port(People.class).named(name).getFirst();
	}

	/** A finished session of forty minutes so many days ago. */
	public CoachingSession held(String name, SessionKind kind, int daysAgo) {
		Sessions sessions = workspace.port(Sessions.class);
		CoachingSession session = new CoachingSession(ids.incrementAndGet(), person(name).id(), kind);
		Instant began = Instant.now(clock).minus(Duration.ofDays(daysAgo));
		session.start("grow", "1.0.0", "none", "goal", began);
		session.countMinutes(Duration.ofMinutes(40));
		session.finish(began.plus(Duration.ofMinutes(40)));
		sessions.save(session);
		return session;
	}

	public CoachingSession planned(String name, SessionKind kind, LocalDateTime when) {
		CoachingSession session = new CoachingSession(ids.incrementAndGet(), person(name).id(), kind);
		session.planFor(when);
		workspace.port(Sessions.class).save(session);
		return session;
	}
}
