package org.headroom.ui.plugins;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.install.Outcome;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.ViewFrame;

/** Asks, inside the view, whether something nobody trusted vouches for shall be installed. Takes no place otherwise. Display thread. */
final class ConsentCard {
	private final Composite place;
	private final PluginWords words;

	ConsentCard(Composite parent, PluginWords words) {
		this.words = words;
		place = Rows.text(new Composite(parent, SWT.NONE));
		place.setLayout(new Rows(0, 0));
		place.setVisible(false);
	}

	void ask(Outcome.NeedsConsent question, Runnable goOn) {
		hide();
		Card card = Named.id(new Card(place), "plugins.consent");
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Icon.WARNING.on(new Label(head, SWT.NONE), Icon.LARGE, Token.CAUTION);
		Across.grow(Texts.lead(head, words.ended(question)));
		question.doubts().forEach(file -> Texts.secondary(card, words.file(file)));
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		boolean fresh = question.changes().stream().allMatch(change -> change.before().isEmpty());
		Buttons.plain(row, "plugins.consent.yes", fresh ? words.words().say("install.anyway") : words.words().say("update.anyway"), () -> {
			hide();
			goOn.run();
		});
		Button leave = Buttons.quiet(row, "plugins.consent.no", words.words().say("agree.not"), this::hide);
		place.setVisible(true);
		relayout();
		leave.setFocus();
	}

	void hide() {
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		place.setVisible(false);
		relayout();
	}

	private void relayout() {
		place.requestLayout();
		ViewFrame.changed(place);
	}
}
