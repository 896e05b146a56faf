package org.headroom.cli.authors;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;

/** {@code plugin}: what the author of one plugin needs, as against {@code plugins}, which manages those installed. */
public final class PluginVerb implements Verb {

	@Override
	public String name() {
		return "plugin";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new PluginNewVerb());
	}

	@Override
	public Exit run(Call call) {
		throw call.wrong("which", String.join(", ", verbs().stream().map(Verb::name).toList()));
	}
}
