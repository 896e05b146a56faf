package org.acme.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.method.code.DealFact;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SeesInsight;
import org.osgi.service.component.annotations.Component;

/** Sees customers who bought in the last two years and with whom nothing is open. */
@Component
public final class QuietAccounts implements SeesInsight {

	@Override
	public String key() {
		return "org.acme.coaching.quiet";
	}

	@Override
	public int leastN() {
		return 5;
	}

	@Override
	public List<Seen> look(PersonFacts facts, Locale locale) {
		LocalDate today = facts.today();
		Set<String> open = facts.openDeals().stream().map(DealFact::account).collect(Collectors.toSet());
		List<DealFact> won = facts.closedDeals(today.minusYears(2), today).stream()
				.filter(deal -> deal.outcome() == DealFact.Outcome.WON && !deal.account().isEmpty()).toList();
		List<DealFact> quiet = won.stream().filter(deal -> !open.contains(deal.account())).toList();
		long accounts = quiet.stream().map(DealFact::account).distinct().count();
		if (accounts == 0 || won.size() < leastN()) {
			return List.of();
		}
		return List.of(new Seen(sentence(accounts, won, locale), won.size(), quiet.stream().map(DealFact::id).limit(50).toList()));
	}

	private static String sentence(long quiet, List<DealFact> won, Locale locale) {
		long all = won.stream().map(DealFact::account).distinct().count();
		return locale.getLanguage().equals("de") ? "Bei " + quiet + " von " + all + " Kunden, die gekauft haben, ist nichts offen."
				: "With " + quiet + " of " + all + " customers who bought, nothing is open.";
	}
}
