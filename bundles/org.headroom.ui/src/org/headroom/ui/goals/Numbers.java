package org.headroom.ui.goals;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;

/** Readings and rungs as the locale writes them, and as people type them. Any thread. */
record Numbers(Locale locale) {
	private static final int DECIMALS = 4;

	/** As short as it can be said. */
	String write(BigDecimal number) {
		return write(number, DECIMALS);
	}

	/** Rounded to so many decimals at most. */
	String write(BigDecimal number, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(decimals);
		format.setMinimumFractionDigits(0);
		return format.format(number);
	}

	/** With its unit, when there is one. */
	String write(BigDecimal number, String unit) {
		return unit.isEmpty() ? write(number) : write(number) + ' ' + unit;
	}

	/** As typed; empty for what is no number. A blank, also a narrow one, may divide thousands. */
	Optional<BigDecimal> read(String typed) {
		String plain = typed.strip().replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
		DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
		format.setParseBigDecimal(true);
		ParsePosition end = new ParsePosition(0);
		Number number = plain.isEmpty() ? null : format.parse(plain, end);
		boolean whole = number != null && end.getIndex() == plain.length();
		return whole ? Optional.of((BigDecimal) number) : Optional.empty();
	}
}
