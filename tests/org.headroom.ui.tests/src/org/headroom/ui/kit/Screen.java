package org.headroom.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A window for a test, where there is a screen; without one the test is skipped. */
public final class Screen implements AutoCloseable {
	private static final long PATIENCE = 5_000_000_000L;

	private final Display display;
	private final Shell shell;

	public Screen() {
		Assumptions.assumeTrue(System.getenv("DISPLAY") != null || !"gtk".equals(SWT.getPlatform()), "needs a screen");
		display = Display.getDefault();
		Assumptions.assumeTrue(display.getThread() == Thread.currentThread(), "another thread has the screen");
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
	}

	public Shell shell() {
		return shell;
	}

	public void open() {
		shell.open();
		until(() -> shell.isVisible() && shell.getChildren()[0].getSize().x > 0);
	}

	public void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			Assertions.assertTrue(System.nanoTime() < end, "it did not come to that");
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** As if the key had been pressed in the control. */
	public static void key(Control control, int code, char character) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		control.notifyListeners(SWT.KeyDown, event);
	}

	public static List<Control> all(Composite parent) {
		List<Control> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			found.add(child);
			if (child instanceof Composite composite) {
				found.addAll(all(composite));
			}
		}
		return found;
	}

	public static Control named(Composite parent, String id) {
		return all(parent).stream().filter(control -> Named.idOf(control).filter(id::equals).isPresent()).findFirst()
				.orElseThrow(() -> new AssertionError("no " + id));
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
