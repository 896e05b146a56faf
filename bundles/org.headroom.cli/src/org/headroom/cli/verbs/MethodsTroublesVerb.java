package org.headroom.cli.verbs;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.plugins.TroubleWords;

/** {@code methods troubles}: the plugins that failed or are switched off; needs no workspace. */
final class MethodsTroublesVerb implements Verb {

	@Override
	public String name() {
		return "troubles";
	}

	@Override
	public Exit run(Call call) {
		List<Culprit> culprits = call.desk().guard().culprits();
		return call.show(() -> text(call, culprits), () -> new Json().all("plugins", culprits.stream().map(MethodsTroublesVerb::shape)));
	}

	private static Page text(Call call, List<Culprit> culprits) {
		Page page = new Page();
		if (culprits.isEmpty()) {
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
