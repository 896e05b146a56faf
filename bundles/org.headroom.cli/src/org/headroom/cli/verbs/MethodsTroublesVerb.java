package org.headroom.cli.verbs;

import java.util.List;
import java.util.Map;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.plugins.PluginKeys;
import org.headroom.domain.plugins.TroubleWords;

/** {@code methods troubles}: the plugins that failed or are switched off; needs no workspace. */
final class MethodsTroublesVerb implements Verb {

	@Override
	public String name() {
		return "troubles";
	}

	@Override
	public Exit run(Call call) {
		Map<String, List<String>> quarrels = new PluginKeys(call.desk().points(), call.desk().guard()).quarrels();
		List<Culprit> culprits = call.desk().guard().culprits();
		return call.show(() -> text(call, culprits, quarrels), () -> new Json().all("plugins", culprits.stream().map(MethodsTroublesVerb::shape))
				.all("quarrels", quarrels.entrySet().stream().map(each -> new Json().put("key", each.getKey()).put("bundles", each.getValue()))));
	}

	private static Page text(Call call, List<Culprit> culprits, Map<String, List<String>> quarrels) {
		Page page = new Page();
		quarrels.forEach((key, bundles) -> page.gap().sentence(call.words(MethodsTroublesVerb.class).say("methods.quarrel", key, String.join(", ", bundles))));
		if (culprits.isEmpty() && quarrels.isEmpty()) {
			return page.sentence(call.words(MethodsTroublesVerb.class).say("methods.noTroubles"));
		}
		TroubleWords words = new TroubleWords(call.desk().locale());
		culprits.forEach(each -> page.gap().sentence(words.sentence(each)).line("  headroom methods " + (each.off() ? "on " : "off ") + each.bundle()));
		return page;
	}

	static Json shape(Culprit culprit) {
		return new Json().put("bundle", culprit.bundle()).put("off", culprit.off()).put("failures", culprit.inARow().values().stream().mapToInt(Integer::intValue).max().orElse(0))
				.put("point", culprit.last().map(Culprit.Failure::point)).put("kind", culprit.last().map(Culprit.Failure::kind)).put("detail", culprit.last().map(Culprit.Failure::detail))
				.put("at", culprit.last().map(Culprit.Failure::at));
	}
}
