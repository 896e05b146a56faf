package org.headroom.cli.plugins;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.install.License;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.Offers;

/** {@code plugins offered}. */
final class OfferedVerb implements Verb {

	@Override
	public String name() {
		return "offered";
	}

	@Override
	public void describe(Signature signature) {
		signature.flag("--updates");
	}

	@Override
	public Exit run(Call call) {
		Offers offers = call.desk().plugins().offered(Progress.of(call));
		List<OfferedPlugin> plugins = call.has("--updates") ? offers.updates() : offers.plugins();
		if (plugins.isEmpty() && !offers.troubles().isEmpty()) {
			throw Told.refused(call, offers.troubles());
		}
		offers.troubles().forEach(trouble -> call.terminal().tell(Told.sentence(call, trouble)));
		return call.show(() -> text(call, plugins), () -> new Json().all("plugins", plugins.stream().map(OfferedVerb::shape)).put("troubles", offers.troubles().stream().map(trouble -> Told.sentence(call, trouble)).toList()));
	}

	private static Page text(Call call, List<OfferedPlugin> plugins) {
		Words words = Told.words(call);
		Page page = new Page();
		for (OfferedPlugin plugin : plugins) {
			page.gap().line(plugin.id() + " · " + plugin.name() + " · " + plugin.version());
			page.under(" ", lines(call, plugin, false));
		}
		return plugins.isEmpty() ? page.sentence(words.say("offered.none")) : page;
	}

	/** @param looked whether its files were looked at, so that a licence nobody named is none */
	static List<String> lines(Call call, OfferedPlugin plugin, boolean looked) {
		Words words = Told.words(call);
		List<String> lines = new java.util.ArrayList<>();
		lines.addAll(plugin.description().isBlank() ? List.of() : List.of(plugin.description().strip()));
		lines.addAll(plugin.provider().isEmpty() ? List.of() : List.of(words.say("provider", plugin.provider())));
		if (looked || !plugin.licenses().isEmpty()) {
			lines.add(plugin.licenses().isEmpty() ? words.say("license.none") : words.say("license", String.join(", ", plugin.licenses().stream().map(License::name).toList())));
		}
		lines.addAll(Told.brings(call, plugin.contributions()));
		plugin.installed().ifPresent(version -> lines.add(words.say("installed", version)));
		lines.add(words.say("site", plugin.site().shown()));
		return lines;
	}

	static Json shape(OfferedPlugin plugin) {
		return new Json().put("id", plugin.id()).put("version", plugin.version()).put("name", plugin.name()).put("provider", plugin.provider()).put("description", plugin.description())
				.all("licenses", plugin.licenses().stream().map(license -> new Json().put("name", license.name()).put("text", license.text()).put("address", license.address())))
				.put("contributions", Told.contributions(plugin.contributions())).put("site", plugin.site().location().toString()).put("installed", plugin.installed()).put("update", plugin.isUpdate());
	}
}
