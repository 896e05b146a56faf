package org.headroom.ui.session;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** What was answered to a prompt in earlier rounds, quietly over its field: the last few, and all of them on demand. Display thread. */
final class EarlierRounds {
	private static final int SHOWN = 3;

	private EarlierRounds() {
	}

	static void create(Composite parent, String id, List<String> said, Words words) {
		if (said.isEmpty()) {
			return;
		}
		Composite all = Named.id(new Composite(parent, SWT.NONE), id);
		all.setLayout(new Rows(0, 2));
		int hidden = Math.max(0, said.size() - SHOWN);
		if (hidden > 0) {
			Sentence more = new Sentence(all, id + ".more", "");
			more.show(words.say("round.more", hidden)).onLink(href -> {
				more.control().dispose();
				said.subList(0, hidden).reversed().forEach(line -> Texts.secondary(all, line).moveAbove(null));
				ViewFrame.changed(all);
			});
		}
		said.subList(hidden, said.size()).forEach(line -> Texts.secondary(all, line));
	}
}
