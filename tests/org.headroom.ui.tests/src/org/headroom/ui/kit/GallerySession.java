package org.headroom.ui.kit;

import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.method.Visibility;

/** A page like a running session. */
final class GallerySession {
	private GallerySession() {
	}

	static void show(Composite parent) {
		ViewFrame frame = ViewFrame.scrolling(parent, "session").title("Darcel S. · GROW · development").context("saved 10:42");
		Composite columns = new Composite(frame.body(), SWT.NONE);
		columns.setLayout(new Across(Space.BETWEEN, SWT.FILL));
		Composite stage = Across.grow(new Composite(columns, SWT.NONE));
		stage.setLayout(new Rows());
		stage(stage);
		facts(new FixedWidth(columns, 300));
	}

	private static void stage(Composite parent) {
		Card card = new Card(parent);
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE));
		Texts.heading(head, "Reality");
		Across.gap(head);
		PrivacyMark.chooser(head, "session.privacy", Visibility.OURS, value -> {
		});
		Texts.body(card, "What happens now when a deal stalls?");
		GrowingText answer = new GrowingText(card, "session.answer", 3, "What happens now when a deal stalls?");
		answer.text().setText("He waits for the customer to call back. In the two accounts where sizes fell, nobody had spoken to procurement since the spring, and the champion had moved on to another department.");
		PrivacyMark.shown(card, "session.mark", Visibility.MINE);
		Texts.body(card, "On a scale of 0–10, how close are you?");
		ScaleInput scale = new ScaleInput(card, "session.scale", 0, 10, "not at all", "completely there");
		scale.value(OptionalInt.of(6));
		new ScaleInput(card, "session.scale2", 0, 10, "no confidence", "certain");
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Fields.line(new FixedWidth(row, 300), "session.line", "Commitment", "What will you do?");
		Fields.choice(row, "session.who", "Whose", "Darcel", "me").select(0);
		Fields.check(row, "session.check", "theirs");
		Composite actions = new Composite(parent, SWT.NONE);
		actions.setLayout(new Across(Space.INSIDE));
		Buttons.filled(actions, "session.next", "Next: Options", () -> {
		});
		Buttons.quiet(actions, "session.back", "Back", () -> {
		});
		Across.gap(actions);
		Buttons.quiet(actions, "session.defer", "Defer…", () -> {
		});
		answer.setFocus();
	}

	private static void facts(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		side.setLayout(new Rows());
		Card facts = new Card(side);
		Texts.heading(facts, "Facts (3)");
		Texts.secondary(facts, "31 deals open, 4 of them quiet for a month.");
		Texts.secondary(facts, "Won 48 % of what he quoted in two accounts, 71 % elsewhere.");
		Card questions = new Card(side);
		Texts.heading(questions, "Questions on offer");
		for (int i = 1; i < 4; i++) {
			Composite row = new Composite(questions, SWT.NONE);
			row.setLayout(new Across(Space.INSIDE, SWT.TOP));
			Texts.small(row, String.valueOf(i));
			Across.grow(Texts.body(row, "What would have to be true for this account to grow again?"));
			Icon.INSIGHT.on(new Label(row, SWT.NONE), Icon.SMALL, Token.CAUTION);
		}
	}
}
