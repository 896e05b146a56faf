package org.headroom.ui.session;

import java.util.function.Supplier;
import org.headroom.domain.plugins.Reader;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.ui.desk.Plugins;

/** Asks what the method makes visible in what was said so far, one question at a time. Display thread. */
final class Notices {
	private final Plugins plugins;
	private final VoicesCard voices;
	private final Supplier<SessionView> view;
	private boolean listening;

	Notices(Plugins plugins, VoicesCard voices, Supplier<SessionView> view) {
		this.plugins = plugins;
		this.voices = voices;
		this.view = view;
	}

	/** Something was said, or another stage is there. */
	void listen() {
		OpenSession open = view.get().open().orElseThrow();
		if (!listening && !open.method().evaluation().notices().isEmpty()) {
			listening = true;
			plugins.ask(said -> said.notices(open, Reader.MANAGER), notices -> {
				listening = false;
				voices.notices(notices, view.get());
				if (!view.get().open().orElseThrow().latest().equals(open.latest())) {
					listen();
				}
			});
		}
	}
}
