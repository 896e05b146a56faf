package org.headroom.domain.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Settings;
import org.headroom.method.Party;
import org.junit.jupiter.api.Test;

class TodayPageTest {
	private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
	private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();

	@Test
	void anEmptyWorkspaceSaysWhatWillBeHere() {
		Today today = read();
		assertTrue(today.quiet());
		assertEquals("Your team appears here once Headroom knows it.", today.lead(Locale.ENGLISH));
		assertEquals("week 8 of 13", today.week(Locale.ENGLISH));
	}

	@Test
	void theTopPerformerWhoWasNotSeenComesFirst() {
		fiveSellers();
		session("Seller 5", SessionKind.DEVELOPMENT, 95);
		Today today = read();
		assertEquals("Seller 5", today.next().orElseThrow().row().person().name());
		assertEquals("Among your strongest, and the last development session was 95 days ago.", today.next().orElseThrow().why(Locale.ENGLISH));
		assertEquals("Your strongest has not had a development session with you in the last 90 days.", today.lead(Locale.ENGLISH));
		assertEquals("Quiet weeks until 16 June.", today.next().orElseThrow().when(Locale.UK));
		assertEquals("Quiet weeks until June 16.", today.next().orElseThrow().when(Locale.US));
		assertEquals("Ruhige Wochen bis 16. Juni.", today.next().orElseThrow().when(Locale.GERMANY));
	}

	@Test
	void whoWasSeenLatelyOrIsPlannedIsNotSuggested() {
		fiveSellers();
		session("Seller 5", SessionKind.DEVELOPMENT, 10);
		CoachingSession planned = new CoachingSession(900, id("Seller 4"), SessionKind.DEVELOPMENT);
		planned.planFor(LocalDateTime.of(2026, 5, 20, 15, 0));
		workspace.port(Sessions.class).save(planned);
		Today today = read();
		assertEquals(List.of("Seller 1", "Seller 2", "Seller 3"), today.suggestions().stream().map(each -> each.row().person().name()).toList());
		assertEquals(1, today.today().size());
	}

	@Test
	void notNowPutsAPersonOffUntilTheDayAndCanBeTakenBack() {
		fiveSellers();
		NotNow notNow = new NotNow(workspace.port(Settings.class));
		notNow.say(id("Seller 5"), DAY.plusDays(7), SessionMove.Reason.AFTER_QUARTER_END);
		assertEquals("Seller 1", read().next().orElseThrow().row().person().name());
		notNow.takeBack(id("Seller 5"));
		assertEquals("Seller 5", read().next().orElseThrow().row().person().name());
	}

	@Test
	void nearQuarterEndATouchIsProposedInstead() {
		fiveSellers();
		Clock late = Clock.fixed(Instant.parse("2026-06-20T10:00:00Z"), ZoneId.of("UTC"));
		Suggestion next = new TodayPage(workspace, late).read().next().orElseThrow();
		assertTrue(next.quarterEnd());
		assertTrue(next.when(Locale.ENGLISH).contains("ten minutes"));
	}

	@Test
	void myOwnDuePromisesAndSlippingGoalsAreListed() {
		fiveSellers();
		Commitment promise = new Commitment(1, id("Seller 2"), Party.MANAGER, "Send the price notes");
		promise.dueOn(DAY.minusDays(1));
		workspace.port(Commitments.class).save(promise);
		slippingGoal();
		Today today = read();
		assertEquals("Send the price notes", today.due().get(0).commitment().what());
		assertEquals("Seller 3", today.slipping().get(0).person().name());
		assertFalse(today.quiet());
	}

	@Test
	void aRunningSessionIsOfferedToGoOnWith() {
		fiveSellers();
		CoachingSession running = new CoachingSession(901, id("Seller 1"), SessionKind.DEVELOPMENT);
		running.start("grow", "1.0.0", "", "goal", NOW);
		workspace.port(Sessions.class).save(running);
		assertEquals(901, read().running().get(0).session().id());
		assertTrue(read().suggestions().stream().noneMatch(each -> each.row().person().id() == read().running().getFirst().person().id()));
	}

	private void slippingGoal() {
		Goal goal = new Goal(1, id("Seller 3"), GoalKind.OUTCOME, "Three new accounts", DAY.minusDays(50), DAY.plusDays(50));
		goal.measure("new accounts", "", new Ladder(BigDecimal.ZERO, BigDecimal.TWO, BigDecimal.valueOf(4), BigDecimal.TEN));
		CheckIn checkIn = new CheckIn(2, 1, DAY.minusDays(1), "");
		checkIn.reading(BigDecimal.ONE);
		workspace.port(Goals.class).save(goal);
		workspace.port(Goals.class).save(checkIn);
	}

	private void fiveSellers() {
		try (Imports.Draft draft = workspace.port(Imports.class).begin("test", NOW)) {
			for (int seller = 1; seller <= 5; seller++) {
				for (int quarter = 0; quarter < 3; quarter++) {
					draft.deal(new DealRow(seller + "-" + quarter, DealState.WON).ownedBy("Seller " + seller)
							.worth(BigDecimal.valueOf(seller * 10L), "EUR").closedOn(LocalDate.of(2025, 11, 1).plusMonths(3L * quarter)));
				}
			}
			draft.commit();
		}
	}

	private void session(String name, SessionKind kind, int daysAgo) {
		CoachingSession session = new CoachingSession(800 + daysAgo, id(name), kind);
		session.start("grow", "1.0.0", "", "goal", NOW.minus(Duration.ofDays(daysAgo)));
		session.finish(NOW.minus(Duration.ofDays(daysAgo)));
		workspace.port(Sessions.class).save(session);
	}

	private long id(String name) {
		return workspace.port(People.class).named(name).get(0).id();
	}

	private Today read() {
		return new TodayPage(workspace, Clock.fixed(NOW, ZoneId.of("UTC"))).read();
	}
}
