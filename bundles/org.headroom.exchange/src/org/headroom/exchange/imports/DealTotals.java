package org.headroom.exchange.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.FindingKind;

/** Adds up what the deals of a file have in common. */
final class DealTotals {
	private final Map<String, Long> currencies = new TreeMap<>();
	private long deals;
	private LocalDate firstClosed;
	private LocalDate lastClosed;

	void add(DealRow deal) {
		deals++;
		if (deal.amount().isPresent()) {
			currencies.merge(deal.currency(), 1L, Long::sum);
		}
		if (deal.state() != DealState.OPEN && deal.closedOn().isPresent()) {
			LocalDate day = deal.closedOn().get();
			firstClosed = firstClosed == null || day.isBefore(firstClosed) ? day : firstClosed;
			lastClosed = lastClosed == null || day.isAfter(lastClosed) ? day : lastClosed;
		}
	}

	/** After the last row. */
	void tellMixedCurrencies(Voice voice) {
		Map<String, Long> named = new TreeMap<>(currencies);
		named.remove("");
		if (named.size() > 1) {
			String found = named.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
			voice.tell(FindingKind.MIXED_CURRENCIES, 0, Field.CURRENCY, found, "");
		}
	}

	Tally tally(int people, int managers, int offices, long leftOut) {
		return new Tally(deals, people, managers, offices, leftOut, Optional.ofNullable(firstClosed), Optional.ofNullable(lastClosed), currencies);
	}
}
