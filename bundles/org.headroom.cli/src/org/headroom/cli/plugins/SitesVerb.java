package org.headroom.cli.plugins;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.install.Site;

/** {@code plugins sites}. */
final class SitesVerb implements Verb {

	@Override
	public String name() {
		return "sites";
	}

	@Override
	public Exit run(Call call) {
		return show(call, call.desk().plugins().sites());
	}

	static Exit show(Call call, List<Site> sites) {
		return call.show(() -> text(call, sites), () -> new Json().all("sites", sites.stream().map(site -> new Json().put("location", site.location().toString()).put("shown", site.shown()).put("fixed", site.fixed()))));
	}

	private static Page text(Call call, List<Site> sites) {
		Page page = new Page();
		sites.forEach(site -> page.line(site.fixed() ? Told.words(call).say("site.fixed", site.shown()) : site.shown()));
		return sites.isEmpty() ? page.sentence(Told.words(call).say("sites.none")) : page;
	}
}
