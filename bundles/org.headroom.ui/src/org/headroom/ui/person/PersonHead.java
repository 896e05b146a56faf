package org.headroom.ui.person;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Reply;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** Under a person's name: where they stand, what can be done with them, and the line in which a session is begun or planned. Display thread. */
final class PersonHead {

	/** What the head asks for. */
	interface Doing {

		/** The line in which a session is begun. */
		Control starter(Composite place);

		/** The line in which a session is planned. */
		Control planner(Composite place);

		void goOn(CoachingSession running);

		void note();
	}

	private final ViewFrame frame;
	private final Words words;
	private final Doing doing;
	private final Label segment;
	private final Button start;
	private final Composite drawer;
	private final Reply reply;
	private Optional<PersonView> shown = Optional.empty();

	PersonHead(ViewFrame frame, Words words, Doing doing) {
		this.frame = frame;
		this.words = words;
		this.doing = doing;
		Composite head = Rows.text(new Composite(frame.body(), SWT.NONE));
		head.setLayout(new Rows(0, Space.INSIDE));
		segment = Named.id(Texts.secondary(head, ""), "person.segment");
		Composite row = new Composite(head, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		start = Buttons.filled(row, "person.start", words.say("start"), this::start);
		Buttons.plain(row, "person.plan", words.say("plan"), this::plan);
		Buttons.quiet(row, "person.note", words.say("note"), doing::note);
		drawer = new Composite(head, SWT.NONE);
		drawer.setLayout(new Rows(0, 0));
		drawer.setVisible(false);
		reply = new Reply(new InlineMessage(head, "person.message"), words.locale());
	}

	/** What was done is said here. */
	Reply reply() {
		return reply;
	}

	void show(PersonView view) {
		shown = Optional.of(view);
		segment.setText(Texts.literal(capital(view.segment())));
		start.setText(view.running().isPresent() ? words.say("start.goOn") : words.say("start"));
	}

	private static String capital(String sentence) {
		return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
	}

	/** Goes on with the session that runs, or opens the line in which one is begun. */
	void start() {
		shown.flatMap(PersonView::running).ifPresentOrElse(doing::goOn, () -> pull(doing::starter));
	}

	void plan() {
		pull(doing::planner);
	}

	private void pull(Function<Composite, Control> line) {
		if (shown.filter(view -> !view.person().active()).isPresent()) {
			reply.inform(words.say("left.session"));
			return;
		}
		for (Control child : drawer.getChildren()) {
			child.dispose();
		}
		drawer.setVisible(true);
		line.apply(drawer).setFocus();
		frame.changed();
	}

	/** The line is done. */
	void close() {
		if (!drawer.isDisposed()) {
			drawer.setVisible(false);
			frame.changed();
		}
	}

	/** The line is left with nothing done. */
	void leave() {
		if (!drawer.isDisposed()) {
			close();
			start.setFocus();
		}
	}

	boolean setFocus() {
		return start.setFocus();
	}
}
