package org.headroom.cli.plugins;

import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.install.Plugins;
import org.headroom.install.Reason;
import org.headroom.install.TrustedKey;

/** {@code plugins trust [FINGERPRINT]}: shows the keys that are trusted, after it trusted one more or one less. */
final class TrustVerb implements Verb {

	@Override
	public String name() {
		return "trust";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("FINGERPRINT", false).option("--name", "NAME").flag("--remove");
	}

	@Override
	public Exit run(Call call) {
		Plugins plugins = call.desk().plugins();
		Optional<Reason> reason = call.words(0).flatMap(print -> call.has("--remove") ? plugins.distrust(print) : plugins.trust(print, call.value("--name").orElse("")));
		reason.ifPresent(why -> {
			throw Told.refused(call, List.of(why));
		});
		List<TrustedKey> keys = plugins.trusted();
		return call.show(() -> text(call, keys), () -> new Json().all("keys", keys.stream().map(key -> new Json().put("fingerprint", key.fingerprint()).put("name", key.name()).put("fixed", key.fixed()))));
	}

	private static Page text(Call call, List<TrustedKey> keys) {
		Page page = new Page();
		keys.forEach(key -> page.line(key.fingerprint() + (key.name().isEmpty() ? "" : " · " + key.name()) + (key.fixed() ? " · " + Told.words(call).say("key.fixed") : "")));
		return keys.isEmpty() ? page.sentence(Told.words(call).say("keys.none")) : page;
	}
}
