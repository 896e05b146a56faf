package org.headroom.ui.session;

import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Trouble;

/**
 * Has the listeners that a page put on its widgets called inside the guard: each event is held back and sent once more from
 * there. Rows of our own in the page are left alone. Display thread.
 */
final class GuardedEvents implements Listener {
	private static final int[] TYPES = { SWT.Selection, SWT.DefaultSelection, SWT.Modify, SWT.Verify, SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp,
			SWT.MouseDoubleClick, SWT.MouseMove, SWT.FocusIn, SWT.FocusOut, SWT.Traverse, SWT.Paint };

	private final PluginGuard guard;
	private final CallSite site;
	private final Duration limit;
	private final Composite page;
	private final Runnable failed;
	/** Inside one, what an event sets off is part of the same call. */
	private boolean inside;

	/** @param failed told when the page can't go on: its bundle is switched off */
	GuardedEvents(PluginGuard guard, CallSite site, Duration limit, Composite page, Runnable failed) {
		this.guard = guard;
		this.site = site;
		this.limit = limit;
		this.page = page;
		this.failed = failed;
	}

	/** Until the page is disposed. */
	void listen() {
		Display display = page.getDisplay();
		ThrownOnDisplay.blame(display, guard);
		for (int type : TYPES) {
			display.addFilter(type, this);
		}
		page.addListener(SWT.Dispose, event -> {
			for (int type : TYPES) {
				display.removeFilter(type, this);
			}
		});
	}

	@Override
	public void handleEvent(Event event) {
		if (inside || !(event.widget instanceof Control control) || !isOfPage(control)) {
			return;
		}
		int type = event.type;
		inside = true;
		try {
			boolean off = switch (guard.here(site(type), limit, () -> send(control, type, event))) {
				case Called.Gave<Boolean> sent -> false;
				case Called.Failed<Boolean>(Trouble trouble) -> trouble.switchedOff();
				case Called.Off<Boolean> gone -> true;
			};
			if (off) {
				page.getDisplay().asyncExec(failed);
			}
		} finally {
			inside = false;
			event.type = SWT.None;
		}
	}

	/** Each kind of event is a point of its own, so that one that fails is not excused by others that work. */
	private CallSite site(int type) {
		return new CallSite(site.bundle(), site.point() + " event " + type);
	}

	private static boolean send(Widget widget, int type, Event event) {
		ThrownOnDisplay.passed(widget.getDisplay(), () -> widget.notifyListeners(type, event));
		return true;
	}

	private boolean isOfPage(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each instanceof PromptRow) {
				return false;
			}
			if (each == page) {
				return true;
			}
		}
		return false;
	}
}
