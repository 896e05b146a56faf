package org.headroom.cli.verbs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.install.InstalledPlugin;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.SeesInsight;
import org.headroom.method.code.WritesReport;

/** {@code methods off BUNDLE} and {@code methods on BUNDLE}: whether the code of a plugin is called. */
record MethodsSwitchVerb(boolean on) implements Verb {
	private static final List<Class<?>> CODE = List.of(AsksComputed.class, SeesInsight.class, MeasuredBy.class, WritesReport.class);

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
		meant(call, bundle).forEach(on ? guard::switchOn : guard::switchOff);
		return call.show(() -> new Page().sentence(on ? call.words(MethodsSwitchVerb.class).say("methods.on", bundle) : call.words(MethodsSwitchVerb.class).say("methods.off", bundle)),
				() -> new Json().put("bundle", bundle).put("off", !on));
	}

	/** A bundle by its whole name, or all bundles of a plugin. */
	private static List<String> meant(Call call, String typed) {
		List<InstalledPlugin> plugins = call.desk().plugins().installed();
		List<String> whole = plugins.stream().filter(plugin -> plugin.id().equals(typed)).flatMap(plugin -> plugin.bundles().stream()).toList();
		if (!whole.isEmpty()) {
			return whole;
		}
		Set<String> known = new TreeSet<>(plugins.stream().flatMap(plugin -> plugin.bundles().stream()).toList());
		call.desk().guard().culprits().forEach(culprit -> known.add(culprit.bundle()));
		CODE.forEach(type -> call.desk().points().of(type).forEach(point -> known.add(point.bundle())));
		if (!known.contains(typed)) {
			throw new Refused(Exit.NOT_FOUND, call.words(MethodsSwitchVerb.class).say("methods.noBundle", typed, known.size()), List.copyOf(known));
		}
		return List.of(typed);
	}
}
