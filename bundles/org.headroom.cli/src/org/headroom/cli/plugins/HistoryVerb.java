package org.headroom.cli.plugins;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.install.Past;
import org.headroom.install.PluginRef;

/** {@code plugins history}. */
final class HistoryVerb implements Verb {

	@Override
	public String name() {
		return "history";
	}

	@Override
	public Exit run(Call call) {
		List<Past> history = call.desk().plugins().history();
		return call.show(() -> text(call, history), () -> new Json().all("history", history.stream().map(HistoryVerb::shape)));
	}

	private static Page text(Call call, List<Past> history) {
		Words words = Told.words(call);
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(call.desk().locale()).withZone(ZoneId.systemDefault());
		Page page = new Page();
		for (Past past : history) {
			String plugins = past.plugins().stream().map(HistoryVerb::named).collect(Collectors.joining(", "));
			String what = past.number() == 0 ? words.say("history.begin") : words.say("act." + Json.token(past.act())) + " · " + format.format(past.at());
			page.sentence(past.number() + " · " + what + " · " + (plugins.isEmpty() ? words.say("list.none") : plugins));
		}
		return history.isEmpty() ? page.sentence(words.say("history.none")) : page;
	}

	private static String named(PluginRef plugin) {
		return plugin.id() + plugin.version().map(version -> " " + version).orElse("");
	}

	private static Json shape(Past past) {
		return new Json().put("number", past.number()).put("at", past.at()).put("act", past.act())
				.all("plugins", past.plugins().stream().map(plugin -> new Json().put("id", plugin.id()).put("version", plugin.version())));
	}
}
