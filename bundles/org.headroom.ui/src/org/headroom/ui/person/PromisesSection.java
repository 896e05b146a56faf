package org.headroom.ui.person;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;

/** Promises of both sides: whose, what, when due, what became of it. */
final class PromisesSection {
	private static final int SETTLED = 4;

	/** What can be done with a promise. */
	interface Settling {
		void settle(Commitment promise, CommitmentState state);
	}

	private final Section section;
	private final Words words;
	private final Settling settling;

	PromisesSection(Composite parent, Words words, Settling settling) {
		this.section = new Section(parent, "person.promises", words.say("promises"));
		this.words = words;
		this.settling = settling;
	}

	void show(PersonView view) {
		List<Commitment> open = view.promises().stream().filter(promise -> promise.state() == CommitmentState.OPEN).toList();
		List<Commitment> settled = view.promises().stream().filter(promise -> promise.state() != CommitmentState.OPEN).limit(SETTLED).toList();
		if (open.isEmpty() && settled.isEmpty()) {
			section.sayNothing(words.say("promises.none"));
			return;
		}
		Composite body = section.emptied();
		open.forEach(promise -> open(body, promise, view));
		settled.forEach(promise -> settled(body, promise, view));
	}

	private void open(Composite body, Commitment promise, PersonView view) {
		Composite row = row(body, promise.owner() == Party.MANAGER ? Icon.MANAGER : Icon.PERSON);
		Composite text = Across.grow(new Composite(row, SWT.NONE));
		text.setLayout(new Rows(0, 0));
		Named.id(Texts.body(text, words.say("promise", whose(promise, view), promise.what())), "person.promise." + promise.id());
		String about = about(promise, view);
		if (!about.isEmpty()) {
			Texts.small(text, about);
		}
		Buttons.quiet(row, "person.promise.kept." + promise.id(), words.say("promise.kept"), () -> settling.settle(promise, CommitmentState.KEPT));
		Buttons.quiet(row, "person.promise.drop." + promise.id(), words.say("promise.drop"), () -> settling.settle(promise, CommitmentState.DROPPED));
	}

	private void settled(Composite body, Commitment promise, PersonView view) {
		Composite row = row(body, promise.state() == CommitmentState.KEPT ? Icon.CHECK : Icon.CANCEL);
		String became = promise.state() == CommitmentState.KEPT ? words.say("promise.was.kept") : words.say("promise.was.dropped");
		Across.grow(Texts.secondary(row, words.say("promise.settled", whose(promise, view), promise.what(), became)));
	}

	private Composite row(Composite body, Icon icon) {
		Composite row = new Composite(body, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		icon.on(new Label(row, SWT.NONE), Icon.SMALL, Token.TEXT_SECONDARY);
		return row;
	}

	private String whose(Commitment promise, PersonView view) {
		return promise.owner() == Party.MANAGER ? words.say("promise.me") : firstName(view.person().name());
	}

	private static String firstName(String name) {
		return name.split(" ")[0];
	}

	private String about(Commitment promise, PersonView view) {
		LocalDate today = LocalDate.now(view.clock());
		String due = promise.dueOn().map(day -> promise.overdue(today) ? words.say("promise.overdue", view.dates().say(day)) : words.say("promise.due", view.dates().say(day))).orElse("");
		String plan = promise.ifSituation().isEmpty() ? "" : words.say("promise.plan", promise.ifSituation(), promise.thenAction());
		String sure = promise.confidence().map(level -> words.say("promise.confidence", level)).orElse("");
		return String.join(" · ", List.of(due, plan, sure).stream().filter(part -> !part.isEmpty()).toList());
	}
}
