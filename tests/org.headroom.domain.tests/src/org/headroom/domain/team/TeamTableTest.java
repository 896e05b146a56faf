package org.headroom.domain.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamTableTest {
	private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
	private final Clock clock = Clock.fixed(NOW, ZoneId.of("UTC"));
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private long sessionIds = 500;

	@BeforeEach
	void sixSellersOfOneOffice() {
		try (Imports.Draft draft = workspace.port(Imports.class).begin("test", NOW)) {
			for (int seller = 1; seller <= 6; seller++) {
				draft.person(new PersonRow("Seller " + seller, seller <= 3 ? "Ada Manager" : "Ben Manager", "North", ""));
				for (int quarter = 0; quarter < 4; quarter++) {
					draft.deal(won(seller, quarter, seller * 1000));
				}
			}
			draft.deal(new DealRow("lost-1", DealState.LOST).ownedBy("Seller 1").closedOn(LocalDate.of(2026, 5, 10)));
			draft.deal(new DealRow("open-1", DealState.OPEN).ownedBy("Seller 6"));
			draft.commit();
		}
	}

	private static DealRow won(int seller, int quarter, int amount) {
		return new DealRow("w" + seller + "-" + quarter, DealState.WON).ownedBy("Seller " + seller).with("Acct")
				.worth(BigDecimal.valueOf(amount), "EUR").closedOn(LocalDate.of(2025, 5, 15).plusMonths(3L * quarter));
	}

	@Test
	void theStrongestFifthOfTheOfficeIsTop() {
		Map<String, TeamRow> rows = rows();
		assertEquals(new Standing(Segment.TOP, 1, 6), rows.get("Seller 6").standing());
		assertEquals(new Standing(Segment.TOP, 2, 6), rows.get("Seller 5").standing());
		assertEquals(Segment.CORE, rows.get("Seller 2").standing().segment());
		assertEquals(Segment.DEVELOPING, rows.get("Seller 1").standing().segment());
	}

	@Test
	void whoHasClosedNothingIsTooNewToBeRanked() {
		workspace.port(People.class).save(new Person(77, "Newcomer", Role.SALESPERSON));
		assertEquals(Standing.UNRANKED, rows().get("Newcomer").standing());
	}

	@Test
	void aRowShowsRevenueOfClosedQuartersOpenDealsAndTheManager() {
		TeamRow row = rows().get("Seller 6");
		assertEquals(List.of(6000, 6000, 6000, 6000), row.revenue().stream().map(BigDecimal::intValue).toList());
		assertEquals(1, row.openDeals());
		assertEquals("Ben Manager", row.manager());
	}

	@Test
	void dealReviewsDoNotCountAsDevelopment() {
		finished("Seller 6", SessionKind.DEAL_REVIEW, 10, 30);
		finished("Seller 6", SessionKind.DEVELOPMENT, 40, 30);
		TeamRow row = rows().get("Seller 6");
		assertEquals(NOW.minus(Duration.ofDays(40)), row.lastDevelopment().orElseThrow());
		assertEquals(2, row.recentSessions());
	}

	@Test
	void theNextPlannedSessionIsShown() {
		CoachingSession planned = new CoachingSession(900, id("Seller 2"), SessionKind.TOUCH);
		planned.planFor(LocalDateTime.of(2026, 5, 22, 9, 0));
		workspace.port(Sessions.class).save(planned);
		assertEquals(LocalDateTime.of(2026, 5, 22, 9, 0), rows().get("Seller 2").next().orElseThrow());
	}

	@Test
	void coverageIsSilentUnderEightSessions() {
		for (int session = 0; session < 7; session++) {
			finished("Seller 1", SessionKind.DEVELOPMENT, 10 + session, 30);
		}
		assertEquals(new Coverage.TooFew(7, ResampledSessions.LEAST_SESSIONS), read().coverage());
	}

	@Test
	void coverageComparesMinutesWithHeadsAndBracketsTheShare() {
		for (int session = 0; session < 9; session++) {
			finished("Seller 1", SessionKind.DEVELOPMENT, 10 + session, 30);
		}
		finished("Seller 6", SessionKind.DEVELOPMENT, 20, 30);
		Coverage.Shares shares = assertInstanceOf(Coverage.Shares.class, read().coverage());
		assertEquals(0.1, shares.ofMinutes(), 1e-9);
		assertEquals(2.0 / 6, shares.ofHeads(), 1e-9);
		assertTrue(shares.low() <= 0.1 && shares.high() >= 0.1 && shares.high() < 0.5, shares.toString());
	}

	@Test
	void aRuleOfTheWorkspacePlacesPeopleInTheFirstOnesStead() {
		workspace.with(SegmentRule.class, (people, quarters, results) -> people.stream().collect(Collectors.toMap(Person::id, person -> Standing.UNRANKED)));
		assertEquals(Set.of(Standing.UNRANKED), read().rows().stream().map(TeamRow::standing).collect(Collectors.toSet()));
	}

	@Test
	void aManagerSeesTheirOwnTeam() {
		workspace.port(Settings.class).put(Settings.ME, Long.toString(id("Ada Manager")));
		assertEquals(List.of("Seller 1", "Seller 2", "Seller 3"), read().rows().stream().map(row -> row.person().name()).toList());
	}

	@Test
	void anOldExportIsLookedAtAsOfItsEnd() {
		Clock years = Clock.fixed(Instant.parse("2031-01-01T00:00:00Z"), ZoneId.of("UTC"));
		Team team = new TeamTable(workspace, years).read();
		assertTrue(team.horizon().stale());
		assertEquals(LocalDate.of(2026, 5, 10), team.horizon().day());
		assertEquals(Segment.TOP, team.rows().get(5).standing().segment());
	}

	private void finished(String name, SessionKind kind, int daysAgo, int minutes) {
		CoachingSession session = new CoachingSession(sessionIds++, id(name), kind);
		session.start("grow", "1.0.0", "", "goal", NOW.minus(Duration.ofDays(daysAgo)));
		session.countMinutes(Duration.ofMinutes(minutes));
		session.finish(NOW.minus(Duration.ofDays(daysAgo)));
		workspace.port(Sessions.class).save(session);
	}

	private long id(String name) {
		return workspace.port(People.class).named(name).get(0).id();
	}

	private Team read() {
		return new TeamTable(workspace, clock).read();
	}

	private Map<String, TeamRow> rows() {
		return read().rows().stream().collect(Collectors.toMap(row -> row.person().name(), Function.identity()));
	}
}
