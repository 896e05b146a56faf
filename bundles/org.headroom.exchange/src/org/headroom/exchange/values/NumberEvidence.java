package org.headroom.exchange.values;

import java.util.Optional;

/**
 * What the cells of one column tell about its decimals: "12.5" and "1,234.56" prove a decimal point, "12,50"
 * a decimal comma; "1,234" fits both, and several of the kind look like thousands. One thread.
 */
public final class NumberEvidence {
	/** From here on it is no accident that three digits stand behind every sign. */
	private static final int SEVERAL = 2;
	/** A whole number this long would show its thousands, were the column to group them. */
	private static final int LONG = 4;

	private int cells;
	private int numbers;
	private int onlyPoint;
	private int onlyComma;
	private int pointThenThree;
	private int commaThenThree;
	private int ungrouped;
	private boolean percent;

	/** Takes a cell into account; a blank one tells nothing. */
	public void add(String cell) {
		if (cell.isEmpty()) {
			return;
		}
		cells++;
		Optional<NumberShape.Reading> point = NumberShape.POINT.read(cell);
		Optional<NumberShape.Reading> comma = NumberShape.COMMA.read(cell);
		percent |= point.or(() -> comma).filter(NumberShape.Reading::percent).isPresent();
		if (point.isPresent() || comma.isPresent()) {
			numbers++;
			weigh(NumberText.of(cell).digits(), point, comma);
		}
	}

	private void weigh(String digits, Optional<NumberShape.Reading> point, Optional<NumberShape.Reading> comma) {
		if (comma.isEmpty()) {
			onlyPoint++;
		} else if (point.isEmpty()) {
			onlyComma++;
		} else if (digits.indexOf('.') >= 0) {
			pointThenThree++;
		} else if (digits.indexOf(',') >= 0) {
			commaThenThree++;
		} else if (digits.length() >= LONG) {
			ungrouped++;
		}
	}

	/** True when most filled cells are numbers. */
	public boolean isNumber() {
		return cells > 0 && numbers * 10L >= cells * 8L;
	}

	/** True when a cell had a percent sign. */
	public boolean isPercent() {
		return percent;
	}

	/** The shape the cells prove; empty when they fit both with different values. */
	public Optional<NumberShape> shape() {
		if (onlyPoint != onlyComma) {
			return Optional.of(onlyPoint > onlyComma ? NumberShape.POINT : NumberShape.COMMA);
		}
		return pointThenThree + commaThenThree + onlyPoint == 0 ? Optional.of(NumberShape.POINT) : Optional.empty();
	}

	/** True when a cell can be read in one shape only. */
	public boolean proves() {
		return onlyPoint + onlyComma > 0;
	}

	/**
	 * The shape the cells suggest where they prove none: amounts with exactly three digits behind the sign, every time, are
	 * thousands. Empty when there are too few, when both signs occur, or when "12500" stands among them.
	 */
	public Optional<NumberShape> likely() {
		if (onlyPoint + onlyComma + ungrouped > 0 || pointThenThree > 0 && commaThenThree > 0) {
			return Optional.empty();
		}
		if (pointThenThree >= SEVERAL) {
			return Optional.of(NumberShape.COMMA);
		}
		return commaThenThree >= SEVERAL ? Optional.of(NumberShape.POINT) : Optional.empty();
	}

	/** Filled cells seen. */
	public int cells() {
		return cells;
	}
}
