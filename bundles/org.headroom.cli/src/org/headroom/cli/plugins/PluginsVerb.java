package org.headroom.cli.plugins;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.install.Consent;
import org.headroom.install.Outcome;
import org.headroom.install.PluginRef;

/** {@code plugins}: finds, shows, installs, updates and removes them. By itself it lists what is installed. */
public final class PluginsVerb implements Verb {
	private static final String ACCEPT = "--accept-untrusted";
	private static final int MOST = 999_999_999;

	@Override
	public String name() {
		return "plugins";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new SitesVerb(), new SiteChangeVerb("add-site", true), new SiteChangeVerb("remove-site", false), new ListVerb(), new OfferedVerb(), new ShowVerb(),
				new ChangeVerb("install", true, true, (call, consent) -> call.desk().plugins().install(plugins(call), consent, Progress.of(call))),
				new ChangeVerb("update", false, true, (call, consent) -> call.desk().plugins().update(ids(call), consent, Progress.of(call))),
				new ChangeVerb("remove", true, false, (call, consent) -> call.desk().plugins().remove(ids(call), Progress.of(call))),
				new HistoryVerb(), new RollBack(), new TrustVerb());
	}

	@Override
	public Exit run(Call call) {
		return new ListVerb().run(call);
	}

	private static List<String> ids(Call call) {
		return call.words(0).map(text -> List.of(text.split("\\s+"))).orElse(List.of());
	}

	private static List<PluginRef> plugins(Call call) {
		return ids(call).stream().map(PluginRef::read).toList();
	}

	/** Something that changes what is installed. */
	private interface Change {
		Outcome run(Call call, Consent consent);
	}

	private record ChangeVerb(String name, boolean named, boolean asking, Change change) implements Verb {

		@Override
		public void describe(Signature signature) {
			signature.words("PLUGIN", named);
			if (asking) {
				signature.flag(ACCEPT);
			}
		}

		@Override
		public Exit run(Call call) {
			Outcome outcome = change.run(call, Consent.NONE);
			if (outcome instanceof Outcome.NeedsConsent asks && call.has(ACCEPT)) {
				outcome = change.run(call, asks.consent());
			}
			return Told.outcome(call, outcome);
		}
	}

	private record RollBack() implements Verb {

		@Override
		public String name() {
			return "rollback";
		}

		@Override
		public void describe(Signature signature) {
			signature.word("NUMBER");
		}

		@Override
		public Exit run(Call call) {
			if (!call.word(0).matches("[0-9]{1,9}")) {
				throw call.wrong("wrong.whole", "NUMBER", call.word(0), 0, MOST);
			}
			return Told.outcome(call, call.desk().plugins().rollBack(Integer.parseInt(call.word(0)), Progress.of(call)));
		}
	}
}
