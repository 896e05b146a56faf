package org.headroom.ui.plugins;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.install.Past;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** What was installed before, and the way back to it. Takes no place while there is no way back. Display thread. */
final class PastList {
	private static final int SHOWN = 6;

	private final Composite box;
	private final PluginWords words;
	private final PluginActs acts;
	private final ZoneId zone;

	PastList(Composite parent, PluginWords words, PluginActs acts, ZoneId zone) {
		this.words = words;
		this.acts = acts;
		this.zone = zone;
		box = Rows.text(new Composite(parent, SWT.NONE));
		box.setLayout(new Rows(0, Space.TIGHT));
	}

	void show(PluginsView view) {
		for (Control child : box.getChildren()) {
			child.dispose();
		}
		List<Past> history = view.read().history();
		box.setVisible(history.size() > 1);
		if (history.size() > 1) {
			Css.as(Texts.body(box, words.words().say("past.heading")), Css.HEADING);
			history.stream().limit(SHOWN).forEach(past -> past(past, past == history.getFirst(), view.mayChange()));
		}
		box.requestLayout();
	}

	private void past(Past past, boolean now, boolean mayChange) {
		Composite row = new Composite(box, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Across.grow(Texts.body(row, words.past(past, zone)));
		if (now) {
			Texts.secondary(row, words.words().say("past.now"));
		} else if (mayChange) {
			Buttons.quiet(row, "plugins.past." + past.number(), words.words().say("past.back"), () -> acts.goBack(past.number()));
		}
	}
}
