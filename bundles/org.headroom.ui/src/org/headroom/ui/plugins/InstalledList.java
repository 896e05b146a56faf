package org.headroom.ui.plugins;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;

/** The plugins that are installed, each with how it is doing and what can be done with it. Display thread. */
final class InstalledList {
	private final Composite box;
	private final Words words;
	private final PluginActs acts;

	InstalledList(Composite parent, Words words, PluginActs acts) {
		this.box = Rows.text(new Composite(parent, SWT.NONE));
		this.words = words;
		this.acts = acts;
		box.setLayout(new Rows(0, Space.INSIDE));
	}

	void show(PluginsView view) {
		for (Control child : box.getChildren()) {
			child.dispose();
		}
		List<PluginLine> lines = view.installed();
		if (lines.isEmpty()) {
			Texts.secondary(box, words.say("installed.none"));
		}
		lines.forEach(line -> plugin(line, view.mayChange()));
		view.strangers().forEach(culprit -> stranger(culprit, view.sentence(culprit)));
		if (view.updates().size() > 1 && view.mayChange()) {
			Rows.natural(Buttons.plain(box, "plugins.update.all", words.say("update.all"), () -> acts.update(List.of())));
		}
		box.requestLayout();
	}

	private void plugin(PluginLine line, boolean mayChange) {
		Card card = Named.id(new Card(box), "plugins.installed." + line.plugin().id());
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE));
		Texts.heading(head, line.plugin().name());
		Across.grow(Texts.secondary(head, PluginWords.version(line.plugin().version())));
		buttons(head, line, mayChange);
		Texts.body(card, line.brings());
		Texts.small(card, line.facts());
		state(card, line.mood(), line.state());
	}

	private void buttons(Composite head, PluginLine line, boolean mayChange) {
		String id = line.plugin().id();
		if (mayChange) {
			line.update().ifPresent(version -> Buttons.plain(head, "plugins.update." + id, words.say("update", PluginWords.version(version, line.plugin().version())), () -> acts.update(List.of(id))));
		}
		if (line.off()) {
			Buttons.plain(head, "plugins.on." + id, words.say("on"), () -> acts.turn(line.bundles(), true));
		} else if (!line.bundles().isEmpty()) {
			Buttons.quiet(head, "plugins.off." + id, words.say("off"), () -> acts.turn(line.bundles(), false));
		}
		if (!line.plugin().shipped()) {
			Buttons.quiet(head, "plugins.remove." + id, words.say("remove"), () -> acts.remove(id));
		}
	}

	/** A bundle of no plugin, such as one that a distribution put in by other means. */
	private void stranger(Culprit culprit, String sentence) {
		Card card = Named.id(new Card(box), "plugins.failed." + culprit.bundle());
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE));
		Across.grow(Texts.heading(head, culprit.bundle()));
		List<String> bundle = List.of(culprit.bundle());
		if (culprit.off()) {
			Buttons.plain(head, "plugins.on." + culprit.bundle(), words.say("on"), () -> acts.turn(bundle, true));
		} else {
			Buttons.quiet(head, "plugins.off." + culprit.bundle(), words.say("off"), () -> acts.turn(bundle, false));
		}
		state(card, culprit.off() ? InlineMessage.Kind.ERROR : InlineMessage.Kind.CAUTION, sentence);
	}

	private static void state(Composite card, InlineMessage.Kind mood, String sentence) {
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		picture(new Label(row, SWT.NONE), mood);
		Across.grow(Texts.body(row, sentence));
	}

	private static void picture(Label label, InlineMessage.Kind mood) {
		switch (mood) {
			case INFO -> Icon.INFO.on(label, Icon.SMALL, Token.ACCENT);
			case DONE -> Icon.CHECK_CIRCLE.on(label, Icon.SMALL, Token.GOOD);
			case CAUTION -> Icon.WARNING.on(label, Icon.SMALL, Token.CAUTION);
			case ERROR -> Icon.ERROR.on(label, Icon.SMALL, Token.CRITICAL);
		}
	}
}
