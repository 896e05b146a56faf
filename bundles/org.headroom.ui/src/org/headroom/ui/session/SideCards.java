package org.headroom.ui.session;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.team.Fact;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Texts;

/** What the manager should have before their eyes: the facts, and what is still open between the two. Display thread. */
final class SideCards {
	private static final int MOST = 4;

	private SideCards() {
	}

	/** @param follow called with the fact whose rows are wanted */
	static void facts(Composite parent, SessionView view, Words words, Consumer<Fact> follow) {
		Card card = Named.id(new Card(parent), "session.facts");
		List<Fact> facts = view.facts();
		Texts.heading(card, facts.isEmpty() ? words.say("facts") : words.say("facts.count", facts.size()));
		if (facts.isEmpty()) {
			Texts.secondary(card, words.say("facts.none"));
		}
		for (int i = 0; i < facts.size(); i++) {
			Fact fact = facts.get(i);
			new Sentence(card, "session.fact." + i, "").show(words.say("fact", Sentence.literal(fact.sentence(view.locale())))).onLink(href -> follow.accept(fact));
		}
	}

	/** Open promises and goals from before; nothing where there are none. */
	static void open(Composite parent, SessionView view, Words words) {
		if (view.promises().isEmpty() && view.goals().isEmpty()) {
			return;
		}
		Card card = Named.id(new Card(parent), "session.before");
		Texts.heading(card, words.say("before"));
		for (Goal goal : view.goals().stream().limit(MOST).toList()) {
			Texts.secondary(card, words.say("before.goal", goal.title(), view.date(goal.dueOn())));
		}
		for (Commitment promise : view.promises().stream().limit(MOST).toList()) {
			Texts.secondary(card, view.line(promise));
		}
		int more = view.goals().size() + view.promises().size() - Math.min(MOST, view.goals().size()) - Math.min(MOST, view.promises().size());
		if (more > 0) {
			Texts.small(card, words.say("before.more", more));
		}
	}
}
