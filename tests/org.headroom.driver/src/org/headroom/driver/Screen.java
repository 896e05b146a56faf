package org.headroom.driver;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.custom.ScrolledComposite;

/** The product's window, as somebody in front of it sees it. Called on the driver's own thread. */
final class Screen {
	private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("headroom.patience", 40));
	private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

	private final Display display;
	private final Album album;
	private final Keyboard keyboard = new Keyboard();

	Screen(Display display, Album album) {
		this.display = display;
		this.album = album;
	}

	Display display() {
		return display;
	}

	/** Keys go where the window manager sends them, so one waits until it has given a window of ours the keyboard. */
	Keyboard keyboard() {
		until("no window has the keyboard", () -> Optional.ofNullable(display.getActiveShell()).filter(shell -> shell.isVisible() && display.getFocusControl() != null));
		return keyboard;
	}

	void await(String id) {
		until("no visible " + id, () -> Widgets.visible(display, id));
	}

	void awaitGone(String id) {
		until(id + " is still there", () -> Widgets.visible(display, id).isEmpty() ? Optional.of(id) : Optional.empty());
	}

	void awaitEnabled(String id) {
		until(id + " can't be used", () -> Widgets.visible(display, id).filter(Control::isEnabled));
	}

	void expect(String id, String text) {
		until(id + " does not say \"" + text + "\"", () -> Widgets.visible(display, id).filter(control -> Widgets.text(control).contains(text)));
	}

	void click(String id) {
		Point point = until("no visible " + id, () -> Widgets.visible(display, id).filter(Control::isEnabled).map(Screen::scrolledIntoView));
		keyboard.click(point.x, point.y);
	}

	void clickRow(String id, String text) {
		Point point = until(id + " has no row with " + text, () -> Widgets.visible(display, id).flatMap(control -> Rows.find(control, text)));
		keyboard.click(point.x, point.y);
	}

	void focus(String id) {
		until(id + " takes no keyboard", () -> Widgets.visible(display, id).filter(control -> {
			scrolledIntoView(control);
			return control.isFocusControl() || control.setFocus();
		}));
	}

	void maximize() {
		display.syncExec(() -> window().setMaximized(true));
		new Picture(display).settle();
	}

	void shot(String name, String caption) {
		Picture picture = new Picture(display);
		picture.settle();
		picture.write(album.picture(name));
		if (!caption.isEmpty()) {
			album.add(name, caption);
		}
	}

	/** Scrolls so that it begins at the upper edge of what scrolls. */
	void top(String id) {
		until("no visible " + id, () -> Widgets.visible(display, id).map(control -> {
			scrolledTo(control);
			return control;
		}));
	}

	private static void scrolledTo(Control control) {
		for (Composite parent = control.getParent(); parent != null && !(parent instanceof Shell); parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite scrolled) {
				scrolled.setOrigin(0, control.getDisplay().map(control, scrolled.getContent(), 0, 0).y);
			}
		}
	}

	void quit() {
		display.asyncExec(() -> window().close());
	}

	/** The framework keeps shells of its own that nobody sees. */
	private Shell window() {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getParent() == null).findFirst()
				.orElseThrow(() -> new StepFailed("no window"));
	}

	private static Point scrolledIntoView(Control control) {
		for (Composite parent = control.getParent(); parent != null && !(parent instanceof Shell); parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite scrolled) {
				scrolled.showControl(control);
			}
		}
		Point size = control.getSize();
		return control.toDisplay(size.x / 2, size.y / 2);
	}

	private <A> A until(String problem, Supplier<Optional<A>> look) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			AtomicReference<Optional<A>> found = new AtomicReference<>(Optional.empty());
			display.syncExec(() -> found.set(look.get()));
			if (found.get().isPresent()) {
				return found.get().get();
			}
			LockSupport.parkNanos(LOOK_AGAIN.toNanos());
		}
		AtomicReference<String> ids = new AtomicReference<>("");
		display.syncExec(() -> ids.set(Widgets.ids(display)));
		throw new StepFailed(problem + "; visible are: " + ids.get());
	}
}
