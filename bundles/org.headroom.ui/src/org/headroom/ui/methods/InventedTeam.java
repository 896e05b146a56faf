package org.headroom.ui.methods;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;

/** Whom one practises with: Robin Keller, who is invented, and a team to compare her deals with. What is told of her is what her deals add up to. */
final class InventedTeam {
	static final String ROBIN = "Robin Keller";
	private static final String CURRENCY = "EUR";
	private static final String MANAGER = "Alex Winter";
	private static final String OFFICE = "Practice";
	private static final int MONTHS = 12;
	private static final int CLOSED = 41;
	private static final int ROBIN_WINS = 9;
	private static final int OTHERS_WIN = 12;
	private static final int BIG = 64_000;
	private static final List<Integer> AMOUNTS = List.of(9_500, 14_000, 21_000, 12_500, 17_000, 30_000);

	private final LocalDate today;
	private final Words words;

	private InventedTeam(LocalDate today, Words words) {
		this.today = today;
		this.words = words;
	}

	/** Puts them into an empty workspace. */
	static Person into(Workspace sandbox, Clock clock, Words words) {
		sandbox.port(Settings.class).put(Settings.CURRENCY, CURRENCY);
		InventedTeam team = new InventedTeam(LocalDate.now(clock), words);
		try (Imports.Draft draft = sandbox.port(Imports.class).begin("practice", Instant.now(clock))) {
			team.person(draft, ROBIN, ROBIN_WINS);
			for (String other : List.of("Jo Brandt", "Sam Ortiz", "Kim Lund", "Toni Maier")) {
				team.person(draft, other, OTHERS_WIN);
			}
			team.openDeals(draft);
			draft.commit();
		}
		Person robin = sandbox.port(People.class).named(ROBIN).getFirst();
		robin.hiredOn(LocalDate.now(clock).minusYears(3));
		sandbox.port(People.class).save(robin);
		return robin;
	}

	/** The newest is a win, and the others lie evenly between what was lost. */
	private void person(Imports.Draft draft, String name, int wins) {
		draft.person(new PersonRow(name, MANAGER, OFFICE, ""));
		for (int number = 0; number < CLOSED; number++) {
			int every = CLOSED / wins;
			boolean won = number % every == 0 && number / every < wins;
			LocalDate closed = today.minusDays(3L + (long) number * MONTHS * 30 / CLOSED);
			draft.deal(row(name, name + " " + number, won ? DealState.WON : DealState.LOST, AMOUNTS.get(number % AMOUNTS.size())).with(words.say("invented.account", 1 + number % 9))
					.createdOn(closed.minusDays(60)).closedOn(closed));
		}
	}

	private void openDeals(Imports.Draft draft) {
		draft.deal(row(ROBIN, words.say("invented.deal.1"), DealState.OPEN, BIG).with("Northwind").inStage(words.say("invented.stage")).createdOn(today.minusDays(190)).closedOn(today.plusDays(40)));
		draft.deal(row(ROBIN, words.say("invented.deal.2"), DealState.OPEN, BIG + AMOUNTS.getFirst()).with("Brandt & Söhne").inStage(words.say("invented.stage")).createdOn(today.minusDays(170))
				.closedOn(today.plusDays(55)));
	}

	private static DealRow row(String owner, String name, DealState state, int amount) {
		return new DealRow(name, state).ownedBy(owner).named(name).worth(BigDecimal.valueOf(amount), CURRENCY);
	}
}
