package org.headroom.cli.plugins;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.install.InstalledPlugin;
import org.headroom.install.Reason;

/** {@code plugins list}. */
final class ListVerb implements Verb {

	@Override
	public String name() {
		return "list";
	}

	@Override
	public Exit run(Call call) {
		List<InstalledPlugin> installed = call.desk().plugins().installed();
		List<Reason> troubles = call.desk().plugins().troubles();
		troubles.forEach(trouble -> call.terminal().tell(Told.sentence(call, trouble)));
		return call.show(() -> text(call, installed), () -> new Json().all("plugins", installed.stream().map(ListVerb::shape))
				.put("troubles", troubles.stream().map(trouble -> Told.sentence(call, trouble)).toList()));
	}

	private static Page text(Call call, List<InstalledPlugin> installed) {
		Words words = Told.words(call);
		Page page = new Page();
		for (InstalledPlugin plugin : installed) {
			page.gap().line(plugin.id() + " · " + plugin.name() + " · " + plugin.version());
			page.under(" ", Told.brings(call, plugin.contributions()));
			page.under(" ", plugin.signer().isEmpty() ? List.of() : List.of(words.say("signer", plugin.signer())));
			page.under(" ", plugin.shipped() ? List.of(words.say("shipped")) : List.of());
			page.under(" ", words.say("standing." + Json.token(plugin.standing())));
		}
		return installed.isEmpty() ? page.sentence(words.say("list.none")) : page;
	}

	private static Json shape(InstalledPlugin plugin) {
		return new Json().put("id", plugin.id()).put("version", plugin.version()).put("name", plugin.name()).put("provider", plugin.provider())
				.put("contributions", Told.contributions(plugin.contributions())).put("signer", plugin.signer()).put("shipped", plugin.shipped()).put("standing", plugin.standing());
	}
}
