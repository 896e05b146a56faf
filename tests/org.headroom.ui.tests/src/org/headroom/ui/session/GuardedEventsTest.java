package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.fakes.InMemoryCulprits;
import org.headroom.domain.plugins.Limits;
import org.headroom.domain.plugins.WatchfulGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Trouble;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** A page's own listeners, in a window. */
class GuardedEventsTest {
	private final WatchfulGuard guard = new WatchfulGuard(Limits.usual(), thread -> 0, new InMemoryCulprits(), Clock.systemUTC());
	private final List<Trouble> troubles = new ArrayList<>();
	private final AtomicInteger gone = new AtomicInteger();

	@Test
	void aListenerThatThrowsIsToldAndAfterThreeTimesThePageIsGivenUp() {
		try (Screen screen = new Screen()) {
			guard.listen(troubles::add);
			Button button = page(screen);
			button.addListener(SWT.Selection, event -> {
				throw new IllegalStateException("a page in trouble");
			});
			for (int i = 0; i < 3; i++) {
				button.notifyListeners(SWT.Selection, null);
			}
			assertEquals(3, troubles.size());
			assertEquals("org.acme", troubles.getFirst().site().bundle());
			screen.until(() -> gone.get() == 1);
		}
	}

	@Test
	void whatTheWorkbenchDoesWithExceptionsElsewhereIsNotAskedAndStaysAsItWas() {
		try (Screen screen = new Screen()) {
			guard.listen(troubles::add);
			List<RuntimeException> shown = new ArrayList<>();
			Button button = page(screen);
			button.addListener(SWT.Selection, event -> {
				throw new IllegalStateException("a page in trouble");
			});
			button.getDisplay().setRuntimeExceptionHandler(shown::add);
			button.notifyListeners(SWT.Selection, null);
			assertEquals(List.of(Trouble.Kind.THREW), troubles.stream().map(Trouble::kind).toList());
			assertTrue(shown.isEmpty(), "no dialog");
			button.getDisplay().asyncExec(() -> {
				throw new IllegalStateException("somebody else");
			});
			screen.until(() -> shown.size() == 1);
		}
	}

	@Test
	void aListenerThatWorksHearsEachEventOnce() {
		try (Screen screen = new Screen()) {
			AtomicInteger heard = new AtomicInteger();
			Button button = page(screen);
			button.addListener(SWT.Selection, event -> heard.incrementAndGet());
			button.notifyListeners(SWT.Selection, null);
			assertEquals(1, heard.get());
			assertTrue(troubles.isEmpty());
		}
	}

	private Button page(Screen screen) {
		Composite place = new Composite(screen.shell(), SWT.NONE);
		place.setLayout(new FillLayout());
		Button button = new Button(place, SWT.PUSH);
		screen.open();
		new GuardedEvents(guard, new CallSite("org.acme", "page"), Duration.ofSeconds(2), place, gone::incrementAndGet).listen();
		return button;
	}
}
