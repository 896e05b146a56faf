package org.headroom.cli.plugins;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.install.Contribution;
import org.headroom.install.Looked;
import org.headroom.install.OfferedPlugin;
import org.headroom.install.PluginRef;

/** {@code plugins show PLUGIN}: its files are fetched, looked at and thrown away. */
final class ShowVerb implements Verb {

	@Override
	public String name() {
		return "show";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("PLUGIN");
	}

	@Override
	public Exit run(Call call) {
		return switch (call.desk().plugins().look(PluginRef.read(call.word(0)), Progress.of(call))) {
			case Looked.Seen seen -> call.show(() -> text(call, seen), () -> shape(call, seen));
			case Looked.Unseen unseen -> throw Told.refused(call, unseen.reasons());
		};
	}

	private static Page text(Call call, Looked.Seen seen) {
		OfferedPlugin plugin = seen.plugin();
		Page page = new Page().line(plugin.id() + " · " + plugin.name() + " · " + plugin.version());
		List<Contribution> known = plugin.contributions();
		page.under(" ", OfferedVerb.lines(call, plugin, true));
		page.under(" ", Told.brings(call, seen.contributions().stream().filter(each -> !known.contains(each)).toList()));
		page.gap();
		seen.files().forEach(file -> page.sentence(file.bundle() + " " + file.version() + " · " + Told.signature(call, file.signature())));
		page.gap();
		seen.refusals().forEach(reason -> page.sentence(Told.sentence(call, reason)));
		return page;
	}

	private static Json shape(Call call, Looked.Seen seen) {
		return OfferedVerb.shape(seen.plugin()).put("contributions", Told.contributions(seen.contributions())).all("files", seen.files().stream().map(Told::file))
				.put("trusted", seen.isTrusted()).put("refusals", seen.refusals().stream().map(reason -> Told.sentence(call, reason)).toList());
	}
}
