package org.headroom.exchange.imports;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.exchange.fields.Folded;

/** ISO 4217 codes by code, sign or name ("EUR", "€", "Euro", "US Dollar"), in the languages of the product. One thread. */
final class Currencies {
	private static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.GERMANY);
	private static final Map<String, String> SIGNS = Map.of("€", "EUR", "$", "USD", "US$", "USD", "£", "GBP", "¥", "JPY");

	private final Map<String, Optional<String>> asked = new HashMap<>();
	private final Map<String, String> byName = new HashMap<>();

	/** Empty for what names no currency. */
	Optional<String> code(String text) {
		return asked.computeIfAbsent(text, this::look);
	}

	private Optional<String> look(String text) {
		if (SIGNS.containsKey(text)) {
			return Optional.of(SIGNS.get(text));
		}
		try {
			return Optional.of(Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode());
		} catch (IllegalArgumentException noCode) {
			return Optional.ofNullable(names().get(Folded.letters(text)));
		}
	}

	/** Names take a moment to load and few files write them. */
	private Map<String, String> names() {
		if (byName.isEmpty()) {
			for (Currency currency : Currency.getAvailableCurrencies()) {
				LANGUAGES.forEach(language -> byName.putIfAbsent(Folded.letters(currency.getDisplayName(language)), currency.getCurrencyCode()));
			}
		}
		return byName;
	}
}
