package org.headroom.ui.methods;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;
import org.headroom.ui.session.Rehearsal;

/** A method, run as a session with an invented salesperson, in a sandbox: nothing of it is kept. Display thread. */
final class PracticePane implements Rehearsal.Around {
	private final Words words;
	private final Sandboxed sandbox;
	private final Composite pane;
	private final InlineMessage message;
	private final Button followUp;
	private final Optional<MirrorCard> mirror;
	private final Label waits;
	private Optional<Rehearsal> rehearsal = Optional.empty();
	private Optional<Method> method = Optional.empty();
	private Optional<OpenSession> open = Optional.empty();

	/** Makes the sandbox, which tells the pane of what goes on in it. */
	interface Making {
		Sandboxed of(Rehearsal.Around told);
	}

	/** @param whole whether the view is there for practice, so that managers are guided and see themselves in it */
	PracticePane(Composite parent, Words words, Making making, boolean whole) {
		this.words = words;
		this.sandbox = making.of(this);
		pane = new Composite(parent, SWT.NONE);
		pane.setLayout(new Rows(0, Space.INSIDE));
		Composite head = Named.id(new Composite(pane, SWT.NONE), "practice.note");
		head.setLayout(new Across(Space.INSIDE));
		Icon.NOTE.on(new Label(head, SWT.NONE), Icon.SMALL, Token.ACCENT);
		Across.grow(whole ? Texts.secondary(head, words.say("persona")) : Texts.heading(head, words.say("practice.note")));
		followUp = Buttons.quiet(head, "practice.followUp", words.say("followUp"), this::followUp);
		followUp.setToolTipText(words.say("followUp.hint"));
		Buttons.quiet(head, "practice.over", words.say("startOver"), this::startOver);
		mirror = whole ? Optional.of(new MirrorCard(pane, words)) : Optional.empty();
		message = new InlineMessage(pane, "practice.message");
		waits = Named.id(Texts.secondary(pane, words.say("practice.waits")), "practice.waits");
		pane.addDisposeListener(event -> sandbox.close());
	}

	Composite control() {
		return pane;
	}

	/** Whether there is a method to walk through. */
	boolean shows() {
		return method.isPresent();
	}

	/** Shows this method from its beginning, or goes on with a changed one. */
	void show(Method now) {
		if (method.filter(now::equals).isPresent()) {
			return;
		}
		method = Optional.of(now);
		rehearsal.ifPresent(Rehearsal::flush);
		sandbox.goOnWith(now, this::show, this::failed);
	}

	private void startOver() {
		mirror.ifPresent(MirrorCard::clear);
		method.ifPresent(now -> sandbox.begin(now, this::show, this::failed));
	}

	private void followUp() {
		rehearsal.ifPresent(Rehearsal::flush);
		if (method.isPresent()) {
			sandbox.followUp(this::show, this::failed);
		}
	}

	private void show(long session) {
		if (pane.isDisposed()) {
			return;
		}
		waits.setVisible(false);
		message.hide();
		if (rehearsal.isEmpty()) {
			Rehearsal first = sandbox.stage(pane);
			Rows.fill(first.control());
			rehearsal = Optional.of(first);
			pane.layout();
		}
		rehearsal.get().show(session);
	}

	private void failed(RuntimeException failure) {
		if (!pane.isDisposed()) {
			Trouble trouble = Trouble.of(failure, words.locale());
			message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
		}
	}

	@Override
	public void at(OpenSession now) {
		boolean other = open.filter(before -> before.session().id() == now.session().id()).isEmpty();
		open = Optional.of(now);
		Locale locale = words.locale();
		boolean over = now.session().state() != SessionState.RUNNING;
		mirror.ifPresent(card -> card.show(Guide.of(now, locale), over));
		if (other && now.followUp()) {
			message.show(InlineMessage.Kind.INFO, words.say(now.carried().isEmpty() ? "followUp.is" : "followUp.carried"));
		} else if (over) {
			message.show(InlineMessage.Kind.DONE, words.say("finished"));
		}
	}

	/** Where the conversation goes on. */
	boolean setFocus() {
		rehearsal.ifPresent(Rehearsal::focus);
		return rehearsal.isPresent();
	}

	/** What can be done in the session now, by the ids of commands. */
	Map<String, Runnable> actions() {
		return rehearsal.map(Rehearsal::actions).orElse(Map.of());
	}
}
