package org.headroom.exchange.values;

import java.util.Optional;

/**
 * What the cells of one column tell about its decimals: "12.5" and "1,234.56" prove a decimal point, "12,50"
 * a decimal comma; "1,234" fits both. One thread.
 */
public final class NumberEvidence {
	private int cells;
	private int numbers;
	private int onlyPoint;
	private int onlyComma;
	private int undecided;
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
			weigh(point, comma);
		}
	}

	private void weigh(Optional<NumberShape.Reading> point, Optional<NumberShape.Reading> comma) {
		if (comma.isEmpty()) {
			onlyPoint++;
		} else if (point.isEmpty()) {
			onlyComma++;
		} else if (point.get().value().compareTo(comma.get().value()) != 0) {
			undecided++;
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
		return undecided + onlyPoint == 0 ? Optional.of(NumberShape.POINT) : Optional.empty();
	}

	/** Filled cells seen. */
	public int cells() {
		return cells;
	}
}
