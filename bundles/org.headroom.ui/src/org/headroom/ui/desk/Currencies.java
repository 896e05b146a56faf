package org.headroom.ui.desk;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.kit.Figures;

/** The currency a workspace counts in. Off the display thread. */
public final class Currencies {
	private static final String FALLBACK = "EUR";

	private Currencies() {
	}

	/** How money of this workspace is written for this reader. */
	public static Figures figures(Workspace workspace, Locale locale) {
		return new Figures(locale, workspace.port(Settings.class).get(Settings.CURRENCY).flatMap(Currencies::known).orElseGet(() -> of(locale)));
	}

	/** The currency with that ISO 4217 code, if there is one. */
	public static Optional<Currency> known(String code) {
		return Currency.getAvailableCurrencies().stream().filter(currency -> currency.getCurrencyCode().equals(code)).findFirst();
	}

	private static Currency of(Locale locale) {
		boolean country = locale.getCountry().matches("[A-Z]{2}");
		Optional<Currency> local = country ? Optional.ofNullable(Currency.getInstance(locale)) : Optional.empty();
		return local.orElseGet(() -> Currency.getInstance(FALLBACK));
	}
}
