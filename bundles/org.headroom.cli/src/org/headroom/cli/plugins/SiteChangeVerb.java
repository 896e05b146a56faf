package org.headroom.cli.plugins;

import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.install.Reason;

/** {@code plugins add-site} and {@code plugins remove-site}; both show the sites there are then. */
record SiteChangeVerb(String name, boolean adding) implements Verb {

	@Override
	public void describe(Signature signature) {
		signature.word("LOCATION");
	}

	@Override
	public Exit run(Call call) {
		Optional<Reason> reason = adding ? call.desk().plugins().addSite(call.word(0), Progress.of(call)) : call.desk().plugins().removeSite(call.word(0));
		reason.ifPresent(why -> {
			throw Told.refused(call, List.of(why));
		});
		return SitesVerb.show(call, call.desk().plugins().sites());
	}
}
