package org.headroom.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A field in which a value is typed that there always is: what can't be read stays as it was typed and is said to be wrong, and the value is the one before until then. The
 * arrows up and down walk. The native fields of days and times keep every key to themselves, so that nobody gets out of them without a mouse. Display thread.
 *
 * @param <V> the value
 */
abstract class TypedField<V> extends Composite {
	private static final String KEY = TypedField.class.getName();

	private final Text text;
	private Label said;
	private V value;
	private boolean unread;
	private boolean silent;
	private Consumer<V> listener = changed -> { };

	TypedField(Composite parent, String id, String spoken, int width, V first) {
		super(parent, SWT.NONE);
		value = first;
		setLayout(new Across(Space.TIGHT));
		setData(KEY, this);
		text = Fields.line(new FixedWidth(this, width), id, spoken, "");
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::walk);
		text.addListener(SWT.FocusOut, event -> tidy());
	}

	/** What may stand beside the text is made first. */
	void ready(String how) {
		said = Css.as(Texts.small(this, ""), Css.SMALL + " " + Css.CRITICAL);
		text.setToolTipText(how);
		put();
	}

	abstract Optional<V> read(String typed);

	abstract String write(V known);

	/** One step up or down, a large one with Ctrl. */
	abstract V step(V from, int direction, boolean large);

	/** What would be right. */
	abstract String complaint();

	V value() {
		return value;
	}

	void show(V other) {
		value = other;
		unread = false;
		put();
		complain();
	}

	/** Called after the person changed the value. */
	public void onChange(Consumer<V> told) {
		listener = told;
	}

	private void typed() {
		if (!silent) {
			Optional<V> meant = read(text.getText());
			unread = meant.isEmpty();
			meant.ifPresent(this::take);
		}
	}

	private void walk(Event event) {
		int direction = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
		if (direction != 0) {
			event.doit = false;
			choose(step(value, direction, (event.stateMask & SWT.MOD1) != 0));
		}
	}

	void choose(V chosen) {
		unread = false;
		take(chosen);
		tidy();
	}

	private void take(V meant) {
		if (!meant.equals(value)) {
			value = meant;
			listener.accept(meant);
		}
	}

	private void tidy() {
		if (!text.isDisposed()) {
			if (!unread) {
				put();
			}
			complain();
		}
	}

	private void complain() {
		String problem = unread ? Texts.literal(complaint()) : "";
		if (!said.getText().equals(problem)) {
			said.setText(problem);
			said.requestLayout();
		}
	}

	private void put() {
		String written = write(value);
		if (!text.getText().equals(written)) {
			silent = true;
			text.setText(written);
			text.setSelection(written.length());
			silent = false;
		}
	}

	/** Whether what stands there is no value. */
	boolean unread() {
		return unread;
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		text.setEnabled(enabled);
	}

	/** Puts the focus into the first field within {@code form} that can't be read, and says what would be right; false where all can. */
	static boolean heldUp(Composite form) {
		for (Control child : form.getChildren()) {
			if (child.getData(KEY) instanceof TypedField<?> field && field.unread()) {
				field.complain();
				field.setFocus();
				return true;
			}
			if (child instanceof Composite inner && heldUp(inner)) {
				return true;
			}
		}
		return false;
	}
}
