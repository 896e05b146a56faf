package org.headroom.ui.kit;

import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A scale of whole numbers, usually 0 to 10, with words at both ends. Digits choose (1 then 0 is ten),
 * arrows move, Backspace takes the answer back. Words typed with the keyboard in it choose nothing. Display thread.
 */
public final class ScaleInput extends Composite {
	private static final int PAUSE = 900;

	private final int least;
	private final int most;
	private final Segments<Integer> steps;
	private int lastDigit = -1;
	private int lastTime;
	private Consumer<OptionalInt> listener = value -> {
	};

	/** @param low what the least value means, in a few words; {@code high} likewise */
	public ScaleInput(Composite parent, String id, int least, int most, String low, String high) {
		super(parent, SWT.NONE);
		if (least >= most) {
			throw new IllegalArgumentException("a scale goes up: " + least + " to " + most);
		}
		this.least = least;
		this.most = most;
		Named.id(this, id);
		setLayout(new Rows(0, Space.TIGHT));
		Composite column = Rows.natural(new Composite(this, SWT.NONE));
		column.setLayout(new Rows(0, Space.TIGHT));
		steps = new Segments<>(column, id + ".steps");
		for (int value = least; value <= most; value++) {
			step(value, low, high);
		}
		steps.done().onChoice(value -> listener.accept(OptionalInt.of(value)));
		Composite ends = new Composite(column, SWT.NONE);
		ends.setLayout(new Across(Space.INSIDE));
		Texts.small(ends, low);
		Across.gap(ends);
		Texts.small(ends, high);
	}

	/** Called after every change by the person; empty when the answer was taken back. */
	public ScaleInput onChange(Consumer<OptionalInt> listener) {
		this.listener = listener;
		return this;
	}

	public OptionalInt value() {
		return steps.chosen().map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	/** Shows a value without telling the listener. */
	public void value(OptionalInt value) {
		if (value.isPresent()) {
			steps.choose(value.getAsInt());
		} else {
			steps.clear();
		}
	}

	@Override
	public boolean setFocus() {
		return steps.setFocus();
	}

	private void step(int value, String low, String high) {
		String spoken = value == least ? value + ", " + low : value == most ? value + ", " + high : String.valueOf(value);
		Button button = steps.add(value, String.valueOf(value), String.valueOf(value), spoken);
		button.addListener(SWT.KeyDown, event -> typed(event, value));
	}

	private void typed(Event event, int point) {
		if (presses(event)) {
			event.doit = value().equals(OptionalInt.of(point));
		} else if (event.character == SWT.BS || event.character == SWT.DEL) {
			steps.clear();
			listener.accept(OptionalInt.empty());
		} else if (Character.isDigit(event.character) && event.stateMask == 0) {
			digit(Character.digit(event.character, 10), event.time);
		}
	}

	/** What the native button would take for a click; the keyboard may only have been brought here, not have chosen. */
	private static boolean presses(Event event) {
		return event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}

	private void digit(int digit, int time) {
		int joined = lastDigit * 10 + digit;
		boolean joins = lastDigit > 0 && time - lastTime < PAUSE && joined <= most;
		int value = joins ? joined : digit;
		lastDigit = digit;
		lastTime = time;
		if (value >= least && value <= most) {
			steps.take(value);
		}
	}
}
