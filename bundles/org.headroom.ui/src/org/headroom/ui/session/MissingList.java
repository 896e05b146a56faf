package org.headroom.ui.session;

import java.util.List;
import java.util.function.Consumer;
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
	private final Consumer<Lack> jump;
	private List<Lack> shown = List.of();

	MissingList(Composite parent, Words words, Consumer<Lack> jump) {
		this.words = words;
		this.jump = jump;
		card = Named.id(new Card(parent), "session.missing");
		card.setVisible(false);
	}

	void show(SessionView view) {
		shown = view.lacks();
		for (Control child : card.getChildren()) {
			child.dispose();
		}
		card.setVisible(!shown.isEmpty());
		if (!shown.isEmpty()) {
			Texts.heading(card, words.say("missing"));
			shown.forEach(lack -> line(lack, view));
		}
		ViewFrame.changed(card);
	}

	private void line(Lack lack, SessionView view) {
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Icon.CHEVRON_RIGHT.on(new Label(row, SWT.NONE), Icon.SMALL, Token.CAUTION);
		Across.grow(new Sentence(row, "session.missing." + shown.indexOf(lack), "").show("<a href=\"go\">" + Sentence.literal(lack.say(view.locale())) + "</a>")
				.onLink(href -> jump.accept(lack)).control());
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
		if (card.getVisible() && !view.lacks().equals(shown)) {
			show(view);
		}
	}
}
