package org.headroom.ui.session;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.questions.Offer;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** Up to three questions on offer for the stage, each with why; a key or a click asks one. Display thread. */
final class OffersCard {
	private final Card card;
	private final Composite body;
	private final Button another;
	private final Words words;
	private final IntConsumer ask;

	/** @param ask told the place, from 0, of the question that is asked */
	OffersCard(Composite parent, Words words, IntConsumer ask, Runnable others) {
		this.words = words;
		this.ask = ask;
		card = Named.id(new Card(parent), "session.questions");
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Across(Space.TIGHT));
		Across.grow(Texts.heading(head, words.say("offers")));
		another = Buttons.quiet(head, "session.question.another", words.say("offers.another"), others);
		body = new Composite(card, SWT.NONE);
		body.setLayout(new Rows(0, Space.INSIDE + Space.TIGHT));
	}

	void show(SessionView view) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		String stage = view.stage().id();
		List<Offer> offers = view.questions().map(all -> all.offered(stage)).orElse(List.of());
		another.setEnabled(view.questions().filter(all -> all.hasAnother(stage)).isPresent());
		for (int i = 0; i < offers.size(); i++) {
			offer(i, offers.get(i), view);
		}
		if (offers.isEmpty()) {
			Texts.secondary(body, words.say("offers.none"));
		}
		ViewFrame.changedSoon(card);
	}

	private void offer(int place, Offer offer, SessionView view) {
		Composite row = new Composite(body, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		String question = view.text(offer.question());
		Button button = Buttons.plain(row, "session.question." + (place + 1), Integer.toString(place + 1), () -> ask.accept(place));
		Named.name(button, words.say("offers.ask", question)).setToolTipText(words.say("offers.key", place + 1));
		Composite text = Across.grow(new Composite(row, SWT.NONE));
		text.setLayout(new Rows(0, 2));
		Texts.body(text, question);
		Texts.small(text, offer.reason().sentence(view.locale()));
	}
}
