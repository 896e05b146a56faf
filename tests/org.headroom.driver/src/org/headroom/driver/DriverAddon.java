package org.headroom.driver;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/** Begins to drive once the window is up, when a script was named. */
public final class DriverAddon {

	@Inject
	@Optional
	void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
		String script = System.getProperty("headroom.script");
		if (script != null) {
			Path shots = Path.of(System.getProperty("headroom.shots", "."));
			Screen screen = new Screen(Display.getCurrent(), new Album(shots));
			Papers papers = new Papers(Path.of(System.getProperty("headroom.files", shots.toString())));
			Thread.ofPlatform().daemon().name("driver").start(new Script(Path.of(script), screen, papers));
		}
	}
}
