package org.headroom.ui.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.plugins.TroubleWords;
import org.headroom.domain.words.Words;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Offers;
import org.headroom.install.Policy;
import org.headroom.ui.kit.InlineMessage;

/** What the Plugins view says, in which words and order. Made off the display thread, asked on it; no widget in it. */
final class PluginsView {
	private final PluginsRead read;
	private final Optional<Offers> offers;
	private final PluginWords say;
	private final Words words;
	private final TroubleWords troubles;

	/** @param offers empty while the sites are asked */
	PluginsView(PluginsRead read, Optional<Offers> offers, Locale locale) {
		this.read = read;
		this.offers = offers;
		this.say = new PluginWords(locale);
		this.words = say.words();
		this.troubles = new TroubleWords(locale);
	}

	PluginsView with(Offers answered) {
		return new PluginsView(read, Optional.of(answered), words.locale());
	}

	PluginsRead read() {
		return read;
	}

	Optional<Offers> offers() {
		return offers;
	}

	/** What matters most: something that does not work, then updates, then what there is. */
	String lead() {
		int installed = read.installed().size();
		long off = read.culprits().stream().filter(Culprit::off).count();
		long restart = count(InstalledPlugin.Standing.AFTER_RESTART);
		if (off > 0) {
			return words.say("lead.off", installed, off);
		}
		long troubled = installed().stream().filter(line -> line.mood() == InlineMessage.Kind.CAUTION || line.mood() == InlineMessage.Kind.ERROR).count();
		if (troubled > 0) {
			return words.say("lead.troubled", installed, troubled);
		}
		if (!updates().isEmpty()) {
			return words.say("lead.updates", installed, updates().size());
		}
		return restart > 0 ? words.say("lead.restart", installed, restart) : words.say("lead", installed);
	}

	private long count(InstalledPlugin.Standing standing) {
		return read.installed().stream().filter(plugin -> plugin.standing() == standing).count();
	}

	/** What the distribution forbids; empty where it forbids nothing. */
	String forbidden() {
		Policy policy = read.policy();
		if (policy.unreadable().isPresent()) {
			return words.say("policy.unreadable", policy.unreadable().orElseThrow());
		}
		return policy.installing() ? "" : words.say("policy.nothing");
	}

	boolean mayChange() {
		return read.policy().installing() && read.policy().unreadable().isEmpty();
	}

	boolean mayAddSites() {
		return mayChange() && !read.policy().onlyThose();
	}

	/** Where nothing may be changed at all, that is said once, above. */
	boolean sitesAreFixed() {
		return mayChange() && read.policy().onlyThose();
	}

	/** Failed bundles of no installed plugin. */
	List<Culprit> strangers() {
		return read.culprits().stream().filter(culprit -> read.installed().stream().noneMatch(plugin -> holds(plugin, culprit.bundle()))).toList();
	}

	String sentence(Culprit culprit) {
		return troubles.sentence(culprit);
	}

	List<OfferedPlugin> updates() {
		return offers.map(Offers::updates).orElse(List.of());
	}

	/** Offered, and not here yet. */
	List<OfferedPlugin> fresh() {
		return offers.map(Offers::plugins).orElse(List.of()).stream().filter(each -> each.installed().isEmpty()).toList();
	}

	List<PluginLine> installed() {
		return read.installed().stream().map(this::line).toList();
	}

	private PluginLine line(InstalledPlugin plugin) {
		List<String> bundles = read.bundles().stream().filter(bundle -> holds(plugin, bundle)).sorted().toList();
		List<Culprit> failed = read.culprits().stream().filter(culprit -> holds(plugin, culprit.bundle())).toList();
		boolean off = failed.stream().anyMatch(Culprit::off);
		String signer = plugin.signer().isEmpty() ? words.say("signed.not") : words.say("signed.by", plugin.signer());
		String from = plugin.shipped() ? words.say("shipped") : "";
		return new PluginLine(plugin, PluginWords.dotted(plugin.provider(), plugin.id(), signer, from), say.brings(plugin.contributions()), state(plugin, failed),
				mood(plugin, off, failed), bundles, off, update(plugin));
	}

	private String state(InstalledPlugin plugin, List<Culprit> failed) {
		return failed.isEmpty() ? words.say("standing." + plugin.standing().name()) : String.join(" ", failed.stream().map(troubles::sentence).toList());
	}

	private static InlineMessage.Kind mood(InstalledPlugin plugin, boolean off, List<Culprit> failed) {
		if (off || plugin.standing() == InstalledPlugin.Standing.NOT_FITTING) {
			return InlineMessage.Kind.ERROR;
		}
		if (!failed.isEmpty()) {
			return InlineMessage.Kind.CAUTION;
		}
		return plugin.standing() == InstalledPlugin.Standing.RUNNING ? InlineMessage.Kind.DONE : InlineMessage.Kind.INFO;
	}

	private Optional<String> update(InstalledPlugin plugin) {
		return updates().stream().filter(each -> each.id().equals(plugin.id())).map(OfferedPlugin::version).findFirst();
	}

	private static boolean holds(InstalledPlugin plugin, String bundle) {
		return plugin.bundles().contains(bundle);
	}
}
