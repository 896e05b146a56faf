package org.headroom.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * One choice of a few, side by side: native toggle buttons that behave and are announced as radio buttons.
 * The Tab key stops once; arrows, Home and End move the choice. Display thread.
 *
 * @param <V> what is chosen
 */
public final class Segments<V> extends Composite {
	private final List<V> values = new ArrayList<>();
	private final List<Button> buttons = new ArrayList<>();
	private final String id;
	private int chosen = -1;
	private Consumer<V> listener = value -> {
	};

	public Segments(Composite parent, String id) {
		super(parent, SWT.NONE);
		this.id = id;
		Named.id(this, id);
		setLayout(new Across(-1));
	}

	/** Adds a choice; the button's id is the group's id, a dot, and {@code key}. */
	public Button add(V value, String key, String text, String spoken) {
		int index = buttons.size();
		Button button = Named.id(new Button(this, SWT.TOGGLE), id + "." + key);
		button.setText(text);
		button.setToolTipText(spoken);
		Named.name(button, spoken);
		GtkStyle.mark(button, "headroom-segment");
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pick(index, true)));
		button.addKeyListener(KeyListener.keyPressedAdapter(event -> event.doit = !walk(event.keyCode)));
		button.addListener(SWT.Traverse, this::keepArrows);
		announceAsRadio(button, index);
		values.add(value);
		buttons.add(button);
		setTabList(new Control[] { buttons.get(Math.max(0, chosen)) });
		return button;
	}

	/** Rounds the ends; call it when all choices are added. */
	public Segments<V> done() {
		GtkStyle.mark(buttons.getFirst(), "headroom-first");
		GtkStyle.mark(buttons.getLast(), "headroom-last");
		return this;
	}

	/** Called after the person chose, not after {@link #choose}. */
	public Segments<V> onChoice(Consumer<V> listener) {
		this.listener = listener;
		return this;
	}

	/** Shows a choice without telling the listener. */
	public void choose(V value) {
		pick(values.indexOf(value), false);
	}

	/** Shows that nothing is chosen yet. */
	public void clear() {
		pick(-1, false);
	}

	public Optional<V> chosen() {
		return chosen < 0 ? Optional.empty() : Optional.of(values.get(chosen));
	}

	/**
	 * The choices that are not taken now, for the palette.
	 *
	 * @param label makes of a button's words what the choice is called elsewhere
	 */
	public List<Offer> offers(UnaryOperator<String> label) {
		return IntStream.range(0, values.size()).filter(index -> index != chosen)
				.mapToObj(index -> new Offer(Named.idOf(buttons.get(index)).orElse(id), label.apply(buttons.get(index).getText()), () -> pick(index, true))).toList();
	}

	/** As if the person had chosen it: shows it, focuses it, tells the listener. */
	void take(V value) {
		int index = values.indexOf(value);
		buttons.get(index).setFocus();
		pick(index, true);
	}

	/** SWT asks for it while a window closes, too, when some buttons are gone already. */
	@Override
	public boolean setFocus() {
		Button button = buttons.get(Math.max(0, chosen));
		return !button.isDisposed() && button.setFocus();
	}

	private void pick(int index, boolean tell) {
		chosen = index;
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setSelection(i == index);
		}
		setTabList(new Control[] { buttons.get(Math.max(0, index)) });
		if (tell) {
			listener.accept(values.get(index));
		}
	}

	private boolean walk(int key) {
		int last = buttons.size() - 1;
		int next = switch (key) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> Math.max(0, focused() - 1);
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> Math.min(last, focused() + 1);
		case SWT.HOME -> 0;
		case SWT.END -> last;
		default -> -1;
		};
		if (next >= 0) {
			take(values.get(next));
		}
		return next >= 0;
	}

	private int focused() {
		for (int i = 0; i < buttons.size(); i++) {
			if (buttons.get(i).isFocusControl()) {
				return i;
			}
		}
		return Math.max(0, chosen);
	}

	/** Arrows move the choice, not the focus to whatever stands beside the group. */
	private void keepArrows(Event event) {
		if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
			event.doit = false;
		}
		Traversals.passEscape(event);
	}

	private void announceAsRadio(Button button, int index) {
		button.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_RADIOBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail |= index == chosen ? ACC.STATE_CHECKED : 0;
			}
		});
	}
}
