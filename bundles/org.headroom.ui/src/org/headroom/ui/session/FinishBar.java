package org.headroom.ui.session;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.method.Stage;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Space;

/** What can be done with the session as a whole; the one thing to do next is filled. Display thread. */
final class FinishBar {

	/** What its buttons do. */
	interface Doing {
		void enter(String stageId);

		void finish();

		void defer();

		void cancel();
	}

	private final Composite bar;
	private final Words words;
	private final Doing doing;

	FinishBar(Composite parent, Words words, Doing doing) {
		this.words = words;
		this.doing = doing;
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(new Across(Space.INSIDE));
	}

	/** Made anew for each stage: which button is filled can't be changed later. */
	void show(SessionView view) {
		for (Control child : bar.getChildren()) {
			child.dispose();
		}
		Optional<Stage> next = view.next();
		Optional<Stage> previous = view.previous();
		Button back = Buttons.plain(bar, "session.back", words.say("back"), () -> previous.map(Stage::id).ifPresent(doing::enter));
		back.setEnabled(previous.isPresent());
		if (next.isPresent()) {
			Buttons.filled(bar, "session.next", words.say("next", next.get().title().in(view.locale()).replace("&", "&&")), () -> doing.enter(next.get().id()));
			Buttons.quiet(bar, "session.finish", words.say("finish"), doing::finish);
		} else {
			Buttons.filled(bar, "session.finish", words.say("finish"), doing::finish);
		}
		Across.gap(bar);
		Buttons.quiet(bar, "session.defer", words.say("defer"), doing::defer);
		Buttons.quiet(bar, "session.cancel", words.say("cancel"), doing::cancel);
		bar.requestLayout();
	}
}
