package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.plugins.PluginGuard;

/** {@code methods off BUNDLE} and {@code methods on BUNDLE}: whether the code of a plugin is called. */
record MethodsSwitchVerb(boolean on) implements Verb {

	@Override
	public String name() {
		return on ? "on" : "off";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("BUNDLE");
	}

	@Override
	public Exit run(Call call) {
		PluginGuard guard = call.desk().guard();
		String bundle = call.word(0);
		if (on) {
			guard.switchOn(bundle);
		} else {
			guard.switchOff(bundle);
		}
		return call.show(() -> new Page().sentence(on ? call.words(MethodsSwitchVerb.class).say("methods.on", bundle) : call.words(MethodsSwitchVerb.class).say("methods.off", bundle)),
				() -> new Json().put("bundle", bundle).put("off", !on));
	}
}
