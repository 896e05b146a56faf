package org.acme.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.DealFact;
import org.headroom.method.code.PersonFacts;
import org.osgi.service.component.annotations.Component;

/** Asks about the stage in which the last lost deals ended, when several ended in the same one. */
@Component
public final class LastLosses implements AsksComputed {

	private static final int ENOUGH = 3;

	@Override
	public String key() {
		return "org.acme.coaching.losses";
	}

	@Override
	public Optional<String> ask(PersonFacts facts, Locale locale) {
		LocalDate today = facts.today();
		List<String> stages = facts.closedDeals(today.minusMonths(6), today).stream().filter(deal -> deal.outcome() == DealFact.Outcome.LOST)
				.map(DealFact::stage).filter(stage -> !stage.isEmpty()).limit(ENOUGH).toList();
		boolean same = stages.size() == ENOUGH && stages.stream().distinct().count() == 1;
		return same ? Optional.of(question(stages.getFirst(), locale)) : Optional.empty();
	}

	private static String question(String stage, Locale locale) {
		return locale.getLanguage().equals("de") ? "Die letzten drei verlorenen Geschäfte endeten bei „" + stage + "“. Was fällt dir daran auf?"
				: "The last three lost deals ended at \u201c" + stage + "\u201d. What do you notice about that?";
	}
}
