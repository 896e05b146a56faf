package org.headroom.cli.brands;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;

/** {@code brand}: distributions of Headroom under an organisation's own name. */
public final class BrandVerb implements Verb {

	@Override
	public String name() {
		return "brand";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new BrandInitVerb(), new BrandCheckVerb(), new BrandBuildVerb());
	}

	@Override
	public Exit run(Call call) {
		throw call.wrong("which", String.join(", ", verbs().stream().map(Verb::name).toList()));
	}
}
