package org.headroom.ui.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.method.Lack;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.ViewFrame;

/** What is missing before the session can finish, each a link to where it goes. Display thread. */
final class MissingList {
	private final Card card;
	private final Words words;
	private final HeldUp heldUp;
	private final Going going;
	private List<Lack> shown = List.of();
	private List<Unreadable.Entry> unread = List.of();
	private Optional<String> pending = Optional.empty();

	/** Where its links lead. */
	interface Going {

		/** Where what is missing goes. */
		void jump(Lack lack);

		/** To a field in which something stands that can't be read. */
		void reach(Unreadable.Entry entry);

		/** To the goal that is being worded. */
		void toGoal();
	}

	/** What only the form knows of, beside what the method requires. */
	interface HeldUp {

		List<Unreadable.Entry> unread();

		/** A goal that is still being worded: its title, which may be blank. */
		Optional<String> pending();
	}

	MissingList(Composite parent, Words words, HeldUp heldUp, Going going) {
		this.words = words;
		this.heldUp = heldUp;
		this.going = going;
		card = Named.id(new Card(parent), "session.missing");
		card.setVisible(false);
	}

	void show(SessionView view) {
		shown = view.lacks();
		unread = heldUp.unread();
		pending = heldUp.pending();
		boolean any = !shown.isEmpty() || !unread.isEmpty() || pending.isPresent();
		for (Control child : card.getChildren()) {
			child.dispose();
		}
		card.setVisible(any);
		if (any) {
			Texts.heading(card, words.say("missing"));
			unread.forEach(entry -> line("unread." + unread.indexOf(entry), words.say("unreadable", entry.field(), entry.typed()), Token.CRITICAL, () -> going.reach(entry)));
			pending.ifPresent(title -> line("goal", title.isEmpty() ? words.say("missing.goal.unnamed") : words.say("missing.goal", title), Token.CAUTION, going::toGoal));
			shown.forEach(lack -> line(Integer.toString(shown.indexOf(lack)), lack.say(view.locale()), Token.CAUTION, () -> going.jump(lack)));
		}
		ViewFrame.changed(card);
	}

	private void line(String id, String sentence, Token colour, Runnable go) {
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Icon.CHEVRON_RIGHT.on(new Label(row, SWT.NONE), Icon.SMALL, colour);
		Across.grow(new Sentence(row, "session.missing." + id, "").show("<a href=\"go\">" + Sentence.literal(sentence) + "</a>").onLink(href -> go.run()).control());
	}

	/** Brings the list into view and gives the keyboard to its first link. */
	void focus() {
		card.setFocus();
	}

	void hide() {
		card.setVisible(false);
		ViewFrame.changed(card);
	}

	/** Keeps up with what is recorded while the list is open. */
	void refresh(SessionView view) {
		if (card.getVisible() && !(view.lacks().equals(shown) && heldUp.unread().equals(unread) && heldUp.pending().equals(pending))) {
			show(view);
		}
	}
}
