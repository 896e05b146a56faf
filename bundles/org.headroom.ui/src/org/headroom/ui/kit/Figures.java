package org.headroom.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.headroom.domain.words.Words;

/** Numbers and money as the locale writes them, with the same decimals down a column. Any thread. */
public record Figures(Locale locale, Currency currency) {
	/** What stands where there is no figure. */
	public static final String NONE = "—";
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	/** From here on, tenths of a thousand say nothing. */
	private static final BigDecimal HUNDREDS = BigDecimal.valueOf(100_000);
	/** Made once: it takes longer to make one than to write a hundred figures. Copied for each use, because threads can't share one. */
	private static final Map<Locale, NumberFormat> SHORT = new ConcurrentHashMap<>();

	public Figures {
		Objects.requireNonNull(locale);
		Objects.requireNonNull(currency);
	}

	/** Money without its small change: {@code $12,300}, {@code 12.300 €}. */
	public String money(BigDecimal amount) {
		return money(amount, 0);
	}

	/** Money to the last cent. */
	public String exactMoney(BigDecimal amount) {
		return money(amount, Math.max(0, currency.getDefaultFractionDigits()));
	}

	/** Money for a chart's label or a narrow column: {@code $1.2M}, {@code 896 Tsd. €}. */
	public String shortMoney(BigDecimal amount) {
		NumberFormat number = (NumberFormat) SHORT.computeIfAbsent(locale, Figures::compact).clone();
		DecimalFormat money = (DecimalFormat) currencyFormat();
		String sign = amount.signum() < 0 ? "-" : "";
		return sign + money.getPositivePrefix() + brief(number, amount.abs()) + money.getPositiveSuffix();
	}

	/** Some languages have no short form for thousands in the platform's data; those take ours. */
	private String brief(NumberFormat number, BigDecimal amount) {
		String plain = number.format(amount.doubleValue());
		if (amount.compareTo(THOUSAND) < 0 || plain.chars().anyMatch(Character::isLetter)) {
			return plain;
		}
		BigDecimal thousands = amount.divide(THOUSAND, amount.compareTo(HUNDREDS) < 0 ? 1 : 0, RoundingMode.HALF_UP);
		return thousands.compareTo(THOUSAND) >= 0 ? number.format(1e6) : Words.of(Figures.class, locale).say("thousands", NumberFormat.getNumberInstance(locale).format(thousands));
	}

	public String whole(long number) {
		return NumberFormat.getIntegerInstance(locale).format(number);
	}

	public String decimal(double number, int digits) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		return format.format(number);
	}

	/** @param share between 0 and 1 */
	public String percent(double share) {
		return NumberFormat.getPercentInstance(locale).format(share);
	}

	private String money(BigDecimal amount, int digits) {
		NumberFormat format = currencyFormat();
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(amount);
	}

	private static NumberFormat compact(Locale locale) {
		NumberFormat number = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
		number.setMaximumFractionDigits(1);
		number.setRoundingMode(RoundingMode.HALF_UP);
		return number;
	}

	private NumberFormat currencyFormat() {
		NumberFormat format = NumberFormat.getCurrencyInstance(locale);
		format.setCurrency(currency);
		return format;
	}
}
