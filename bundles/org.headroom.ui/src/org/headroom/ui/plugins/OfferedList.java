package org.headroom.ui.plugins;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.install.License;
import org.headroom.install.Looked;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Offers;
import org.headroom.install.PluginFile;
import org.headroom.install.Signature;
import org.headroom.install.Signer;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Loading;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** What the sites offer, and the closer look at one of it, which shows who signed it before anything is installed. Display thread. */
final class OfferedList {
	private static final int LICENSE_SHOWN = 1200;

	private final Composite box;
	private final PluginWords words;
	private final PluginActions acts;

	OfferedList(Composite parent, PluginWords words, PluginActions acts) {
		this.box = Rows.text(new Composite(parent, SWT.NONE));
		this.words = words;
		this.acts = acts;
		box.setLayout(new Rows(0, Space.INSIDE));
	}

	void show(PluginsView view) {
		for (Control child : box.getChildren()) {
			child.dispose();
		}
		int sites = view.read().sites().size();
		if (sites == 0) {
			Texts.secondary(box, words.words().say("offered.noSites"));
		} else {
			view.offers().ifPresentOrElse(offers -> offers(offers, view), () -> {
				Texts.secondary(box, words.words().say("offered.asking", sites));
				new Loading(box);
			});
		}
		box.requestLayout();
	}

	private void offers(Offers offers, PluginsView view) {
		if (!offers.troubles().isEmpty()) {
			Css.as(Named.id(Texts.body(box, words.reasons(offers.troubles())), "plugins.offered.trouble"), Css.CAUTION);
		}
		List<OfferedPlugin> shown = Stream.concat(view.updates().stream(), view.fresh().stream()).toList();
		if (shown.isEmpty()) {
			Texts.secondary(box, words.words().say("offered.none"));
		}
		shown.forEach(plugin -> plugin(plugin, view.mayChange()));
	}

	private void plugin(OfferedPlugin plugin, boolean mayChange) {
		boolean open = acts.looking().filter(each -> each.id().equals(plugin.id())).isPresent();
		Card card = Named.id(new Card(box), "plugins.offered." + plugin.id());
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE));
		Texts.heading(head, plugin.name());
		Across.grow(Texts.secondary(head, PluginWords.version(plugin.version())));
		if (plugin.isUpdate() && mayChange) {
			Buttons.plain(head, "plugins.offered.update." + plugin.id(), words.words().say("update", PluginWords.version(plugin.version(), plugin.installed().orElse(""))), () -> acts.update(List.of(plugin.id())));
		}
		String look = open ? words.words().say("look.again") : words.words().say("look");
		if (open) {
			Buttons.quiet(head, "plugins.look." + plugin.id(), look, () -> acts.look(plugin));
		} else {
			Buttons.plain(head, "plugins.look." + plugin.id(), look, () -> acts.look(plugin));
		}
		if (!plugin.description().isBlank()) {
			Texts.body(card, plugin.description());
		}
		Texts.secondary(card, words.brings(brings(plugin, open)));
		Texts.small(card, PluginWords.dotted(plugin.provider(), plugin.id(), license(plugin, open), plugin.site().shown()));
		if (open) {
			acts.looked().ifPresentOrElse(looked -> looked(card, plugin, looked, mayChange), () -> new Loading(card));
		}
	}

	/** A site that names none may be silent about what the files say: not before they were looked at. */
	private String license(OfferedPlugin plugin, boolean open) {
		Optional<Looked> looked = open ? acts.looked() : Optional.empty();
		if (looked.isPresent() && looked.orElseThrow() instanceof Looked.Seen seen) {
			return words.license(seen.plugin().licenses());
		}
		return plugin.licenses().isEmpty() ? "" : words.license(plugin.licenses());
	}

	private List<org.headroom.install.Contribution> brings(OfferedPlugin plugin, boolean open) {
		Optional<Looked> looked = open ? acts.looked() : Optional.empty();
		return looked.filter(Looked.Seen.class::isInstance).map(seen -> ((Looked.Seen) seen).contributions()).orElse(plugin.contributions());
	}

	private void looked(Composite card, OfferedPlugin plugin, Looked looked, boolean mayChange) {
		switch (looked) {
			case Looked.Unseen(var reasons) -> Css.as(Texts.body(card, words.reasons(reasons)), Css.CRITICAL);
			case Looked.Seen seen -> {
				license(card, seen.plugin());
				Css.as(Texts.body(card, words.words().say("files")), Css.HEADING);
				seen.files().forEach(file -> file(card, file));
				finish(card, plugin, seen, mayChange);
			}
		}
	}

	private void license(Composite card, OfferedPlugin plugin) {
		String text = plugin.licenses().stream().map(License::text).filter(each -> each.strip().lines().count() > 1).findFirst().orElse("");
		if (!text.isEmpty()) {
			Css.as(Texts.body(card, words.words().say("license.read")), Css.HEADING);
			Texts.small(card, text.length() > LICENSE_SHOWN ? text.substring(0, LICENSE_SHOWN) + "…" : text);
		}
	}

	private void file(Composite card, PluginFile file) {
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Across.grow(Named.id(Texts.body(row, words.file(file)), "plugins.file." + file.bundle()));
		if (file.signature() instanceof Signature.By(Signer signer, Signature.Standing standing) && standing == Signature.Standing.UNKNOWN) {
			Buttons.quiet(row, "plugins.trust." + file.bundle(), words.words().say("trust"), () -> acts.trust(signer));
		}
	}

	private void finish(Composite card, OfferedPlugin plugin, Looked.Seen seen, boolean mayChange) {
		if (!seen.refusals().isEmpty()) {
			Css.as(Texts.body(card, words.words().say("needed")), Css.HEADING);
			Css.as(Named.id(Texts.body(card, words.reasons(seen.refusals())), "plugins.refused." + plugin.id()), Css.CRITICAL);
		} else if (mayChange && plugin.installed().isEmpty()) {
			Rows.natural(Buttons.filled(card, "plugins.install." + plugin.id(), words.words().say("install"), () -> acts.install(plugin)));
		}
	}
}
