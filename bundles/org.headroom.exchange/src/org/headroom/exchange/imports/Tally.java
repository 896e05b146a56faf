package org.headroom.exchange.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the files held, whether it was new or not.
 *
 * @param deals rows that became deals
 * @param people salespeople: those of the people file, without one the owners of the deals
 * @param managers people named as somebody's manager
 * @param rowsLeftOut rows a finding says were left out
 * @param firstClosed first day on which a deal was won or lost
 * @param currencies how many amounts named which currency (ISO 4217); "" for none
 */
public record Tally(long deals, int people, int managers, int offices, long rowsLeftOut, Optional<LocalDate> firstClosed,
		Optional<LocalDate> lastClosed, Map<String, Long> currencies) {
	public Tally {
		currencies = Map.copyOf(currencies);
	}
}
