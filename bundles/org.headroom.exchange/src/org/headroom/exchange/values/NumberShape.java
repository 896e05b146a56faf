package org.headroom.exchange.values;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which sign a column writes before the decimals. Spaces and apostrophes between thousands, a currency's sign
 * or code, a percent sign and brackets for a negative number are read in both.
 */
public enum NumberShape {
	/** 1,234.56 */
	POINT('.', ','),
	/** 1.234,56 */
	COMMA(',', '.');

	private static final int LONGEST_GROUP = 3;

	private final char decimal;
	private final char grouping;

	NumberShape(char decimal, char grouping) {
		this.decimal = decimal;
		this.grouping = grouping;
	}

	/**
	 * One number as a cell says it.
	 *
	 * @param currency ISO 4217 code; empty where the cell names none
	 * @param percent true for "12 %", whose value is 12
	 */
	public record Reading(BigDecimal value, String currency, boolean percent) {
	}

	/** The shape a number such as "1.234,56" shows; empty when it shows none. */
	public static Optional<NumberShape> written(String example) {
		NumberEvidence evidence = new NumberEvidence();
		evidence.add(example.strip());
		return evidence.isNumber() && COMMA.read(example.strip()).isPresent() != POINT.read(example.strip()).isPresent() ? evidence.shape() : Optional.empty();
	}

	/** What a cell says; empty when it is no number in this shape. */
	public Optional<Reading> read(String cell) {
		NumberText text = NumberText.of(cell);
		if (!text.isNumber() || !grouped(text.digits())) {
			return Optional.empty();
		}
		String plain = text.digits().replace(String.valueOf(grouping), "").replace(decimal, '.');
		if (plain.indexOf('.') != plain.lastIndexOf('.') || plain.equals(".")) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(plain);
		return Optional.of(new Reading(text.negative() ? value.negate() : value, text.currency(), text.percent()));
	}

	/** Behind a grouping sign stand three digits, before the first one to three that do not begin with a nought, and no decimals before it. */
	private boolean grouped(String digits) {
		int end = digits.indexOf(decimal);
		int from = end < 0 ? digits.length() : end;
		if (end >= 0 && digits.indexOf(grouping, end) >= 0) {
			return false;
		}
		boolean groups = digits.lastIndexOf(grouping, from - 1) >= 0;
		for (int at = digits.lastIndexOf(grouping, from - 1); at >= 0; at = at == 0 ? -1 : digits.lastIndexOf(grouping, at - 1)) {
			if (from - at != LONGEST_GROUP + 1 || at == 0) {
				return false;
			}
			from = at;
		}
		return !groups || from <= LONGEST_GROUP && digits.charAt(0) != '0';
	}

	/** As a person would describe it. */
	public String pattern() {
		return this == POINT ? "1,234.56" : "1.234,56";
	}
}
