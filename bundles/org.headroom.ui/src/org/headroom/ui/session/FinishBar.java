package org.headroom.ui.session;

import java.util.List;
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
import org.headroom.ui.kit.Texts;

/** What can be done with the session as a whole; the one thing to do next is filled. Display thread. */
final class FinishBar {

	/** What its buttons do. */
	interface Doing {
		void enter(String stageId);

		/** "Continue", as the method has it. */
		void step();

		/** Once more, though "continue" leads on. */
		void again();

		void finish();

		void defer();

		void cancel();
	}

	private final Composite bar;
	private final Words words;
	private final Doing doing;
	private List<Optional<String>> shown = List.of();

	FinishBar(Composite parent, Words words, Doing doing) {
		this.words = words;
		this.doing = doing;
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(new Across(Space.INSIDE));
	}

	/** Made anew when it says something else: which button is filled can't be changed later. */
	void show(SessionView view) {
		List<Optional<String>> says = List.of(view.onward(), view.again(), view.past(), view.previous().map(Stage::id), view.backward(), Optional.of(Boolean.toString(view.undecided())));
		if (says.equals(shown)) {
			return;
		}
		shown = says;
		boolean focused = false;
		for (Control child : bar.getChildren()) {
			focused |= child.isFocusControl();
			child.dispose();
		}
		Optional<String> onward = view.onward();
		Optional<Stage> previous = view.previous();
		Button back = Buttons.plain(bar, "session.back", words.say("back"), () -> previous.map(Stage::id).ifPresent(doing::enter));
		back.setEnabled(previous.isPresent());
		if (view.undecided()) {
			Texts.secondary(bar, words.say("next.undecided"));
		}
		Optional<String> backward = view.backward();
		Button first = first(view);
		view.again().ifPresent(again -> Buttons.quiet(bar, "session.again", again, doing::again));
		view.past().ifPresent(past -> Buttons.quiet(bar, "session.beyond", past, () -> view.beyond().map(Stage::id).ifPresent(doing::enter)));
		if (onward.isPresent() || backward.isPresent()) {
			Buttons.quiet(bar, "session.finish", words.say("finish"), doing::finish);
		}
		if (focused) {
			first.setFocus();
		}
		Across.gap(bar);
		Buttons.quiet(bar, "session.defer", words.say("defer"), doing::defer);
		Buttons.quiet(bar, "session.cancel", words.say("cancel"), doing::cancel);
		bar.requestLayout();
	}

	/** The one thing to do next; nothing is filled while an answer is missing that decides it. */
	private Button first(SessionView view) {
		if (view.undecided()) {
			return Buttons.plain(bar, "session.finish", words.say("finish"), doing::finish);
		}
		if (view.leadsBack().isPresent()) {
			return Buttons.filled(bar, "session.next", view.backward().orElseThrow(), () -> view.leadsBack().map(Stage::id).ifPresent(doing::enter));
		}
		return view.onward().map(onward -> Buttons.filled(bar, "session.next", onward, doing::step))
				.orElseGet(() -> Buttons.filled(bar, "session.finish", words.say("finish"), doing::finish));
	}
}
