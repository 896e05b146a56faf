package org.acme.coaching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.DealFact;
import org.headroom.method.code.FactsDraft;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.tests.AsksComputedContract;
import org.junit.jupiter.api.Test;

class LastLossesTest extends AsksComputedContract {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

	@Override
	protected AsksComputed subject() {
		return new LastLosses();
	}

	@Override
	protected String domain() {
		return "org.acme.coaching";
	}

	@Override
	protected List<PersonFacts> facts() {
		return List.of(lost("Proposal", "Proposal", "Proposal"));
	}

	@Test
	void threeLossesAtOneStageAreAskedAbout() {
		assertEquals(Optional.of("The last three lost deals ended at \u201cProposal\u201d. What do you notice about that?"),
				subject().ask(lost("Proposal", "Proposal", "Proposal"), Locale.ENGLISH));
	}

	@Test
	void lossesHereAndThereAreNot() {
		assertEquals(Optional.empty(), subject().ask(lost("Proposal", "Demo", "Proposal"), Locale.ENGLISH));
	}

	private static PersonFacts lost(String... stages) {
		FactsDraft draft = new FactsDraft(TODAY);
		for (int i = 0; i < stages.length; i++) {
			draft.with(new DealFact(i, "Deal " + i, "Account", "", stages[i], DealFact.Outcome.LOST, Optional.of(BigDecimal.TEN), Optional.empty(),
					Optional.of(TODAY.minusDays(i + 1L))));
		}
		return draft.facts();
	}
}
