package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class FiguresTest {
	private final Figures dollars = new Figures(Locale.US, Currency.getInstance("USD"));
	private final Figures euros = new Figures(Locale.GERMANY, Currency.getInstance("EUR"));

	@Test
	void moneyCarriesItsCurrencyAsTheLocaleWritesIt() {
		assertEquals("$12,301", dollars.money(new BigDecimal("12300.50")));
		assertEquals("12.301\u00A0€", euros.money(new BigDecimal("12300.50")));
		assertEquals("$12,300.50", dollars.exactMoney(new BigDecimal("12300.5")));
	}

	@Test
	void shortMoneyFitsOnABar() {
		assertEquals("$1.2M", dollars.shortMoney(new BigDecimal("1234567")));
		assertEquals("$81K", dollars.shortMoney(new BigDecimal("81000")));
		assertEquals("-$81K", dollars.shortMoney(new BigDecimal("-81000")));
		assertEquals("896\u00A0Tsd.\u00A0€", euros.shortMoney(new BigDecimal("896000")));
		assertEquals("12,3\u00A0Tsd.\u00A0€", euros.shortMoney(new BigDecimal("12345")));
		assertEquals("1\u00A0Mio.\u00A0€", euros.shortMoney(new BigDecimal("999700")));
		assertEquals("512\u00A0€", euros.shortMoney(new BigDecimal("512")));
		assertEquals("1,2\u00A0Mio.\u00A0€", euros.shortMoney(new BigDecimal("1234567")));
	}

	@Test
	void sharesAndNumbersFollowTheLocale() {
		assertEquals("9%", dollars.percent(0.09));
		assertEquals("9\u00A0%", euros.percent(0.09));
		assertEquals("1.000", euros.whole(1000));
		assertEquals("0,970", euros.decimal(0.97, 3));
	}
}
