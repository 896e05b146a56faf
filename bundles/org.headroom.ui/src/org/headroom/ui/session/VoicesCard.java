package org.headroom.ui.session;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.plugins.Noticed;
import org.headroom.domain.plugins.SeenByPlugin;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** What the method and the plugins make visible, beside the session; no card while there is nothing. Display thread. */
final class VoicesCard {
	private final Card card;
	private final Composite body;
	private final Words words;
	private final Consumer<List<Long>> deals;
	private List<Noticed> notices = List.of();
	private List<SeenByPlugin> seen = List.of();

	/** @param deals told whose deals are to be shown */
	VoicesCard(Composite parent, Words words, Consumer<List<Long>> deals) {
		this.words = words;
		this.deals = deals;
		card = Named.id(new Card(parent), "session.voices");
		Texts.heading(card, words.say("voices"));
		body = new Composite(card, SWT.NONE);
		body.setLayout(new Rows(0, Space.INSIDE + Space.TIGHT));
		card.setVisible(false);
	}

	void notices(List<Noticed> now, SessionView view) {
		if (!now.equals(notices)) {
			notices = now;
			show(view);
		}
	}

	void seen(List<SeenByPlugin> now, SessionView view) {
		seen = now;
		show(view);
	}

	private void show(SessionView view) {
		if (card.isDisposed()) {
			return;
		}
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		notices.forEach(notice -> notice(notice, view));
		seen.forEach(this::insight);
		card.setVisible(body.getChildren().length > 0);
		ViewFrame.changedSoon(card);
	}

	private void notice(Noticed noticed, SessionView view) {
		Composite one = new Composite(body, SWT.NONE);
		one.setLayout(new Rows(0, 2));
		Named.id(Texts.body(one, noticed.notice().message().in(view.locale())), "session.notice." + noticed.notice().id());
		view.evidence(noticed).forEach(line -> Texts.small(one, line));
	}

	private void insight(SeenByPlugin insight) {
		Composite one = new Composite(body, SWT.NONE);
		one.setLayout(new Rows(0, 2));
		String sentence = Sentence.literal(insight.sentence());
		new Sentence(one, "session.insight.plugin." + seen.indexOf(insight), "").show(insight.deals().isEmpty() ? sentence : words.say("fact", sentence))
				.onLink(href -> deals.accept(insight.deals()));
		Texts.small(one, words.say("voices.by", insight.n(), insight.bundle()));
	}
}
