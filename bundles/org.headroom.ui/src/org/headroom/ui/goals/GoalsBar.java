package org.headroom.ui.goals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;

/** Over the table: the filter, which goals are shown, and the way to another one. Display thread. */
final class GoalsBar {
	private final Words words;
	private final Text filter;
	private final Segments<GoalsView.Which> which;

	GoalsBar(Composite body, Words words, Runnable chosen, Runnable add) {
		this.words = words;
		Composite bar = new Composite(body, SWT.NONE);
		bar.setLayout(new Across(Space.BETWEEN));
		filter = Across.grow(Fields.search(bar, "goals.filter", words.say("filter"), words.say("filter.hint")));
		which = new Segments<>(bar, "goals.which");
		which.add(GoalsView.Which.OPEN, "open", words.say("which.OPEN"), words.say("which.OPEN"));
		which.add(GoalsView.Which.SETTLED, "settled", words.say("which.SETTLED"), words.say("which.SETTLED"));
		which.done().choose(GoalsView.Which.OPEN);
		which.onChoice(now -> chosen.run());
		Buttons.plain(bar, "goals.add", words.say("add"), add);
	}

	Text filter() {
		return filter;
	}

	/** The choice that is not taken now, for the palette. */
	List<Offer> offers() {
		return which.offers(text -> words.say("which.offer", text));
	}

	GoalsView.Which which() {
		return which.chosen().orElse(GoalsView.Which.OPEN);
	}

	/** Shows the open ones, as many as match. */
	void open(String matching) {
		which.choose(GoalsView.Which.OPEN);
		filter.setText(matching);
	}
}
