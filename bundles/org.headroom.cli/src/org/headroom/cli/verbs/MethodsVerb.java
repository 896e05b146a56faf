package org.headroom.cli.verbs;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Refusal;

/** {@code methods}: the coaching methods on offer, and those that are not and why. */
final class MethodsVerb implements Verb {

	@Override
	public String name() {
		return "methods";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new MethodsCheckVerb(), new MethodsSchemaVerb());
	}

	@Override
	public Exit run(Call call) {
		MethodCatalogue catalogue = call.desk().methods();
		return call.show(() -> text(call, catalogue), () -> new Json().all("methods", catalogue.all().stream().map(method -> shape(call, method)))
				.put("refused", catalogue.refusals().stream().map(refusal -> refused(call, refusal)).toList()));
	}

	private static Page text(Call call, MethodCatalogue catalogue) {
		Page page = new Page();
		for (Method method : catalogue.all()) {
			page.gap().line(method.id() + " · " + method.title().in(call.desk().locale()) + " · " + method.version());
			page.sentence(method.purpose().in(call.desk().locale()));
			page.under(" ", stages(call, method));
		}
		catalogue.refusals().forEach(refusal -> page.gap().sentence(refused(call, refusal)));
		return page;
	}

	private static List<String> stages(Call call, Method method) {
		Words words = call.words(MethodsVerb.class);
		return method.stages().stream().map(stage -> stage.title().in(call.desk().locale()) + " · " + words.say("minutes", stage.timeBox().inMinutes())).toList();
	}

	private static String refused(Call call, Refusal refusal) {
		Words words = call.words(MethodsVerb.class);
		return switch (refusal) {
			case Refusal.SameId same -> words.say("method.sameId", same.method(), String.join(", ", same.providers()));
			case Refusal.Failed failed -> words.say("method.failed", failed.provider(), failed.reason());
		};
	}

	private static Json shape(Call call, Method method) {
		return new Json().put("id", method.id()).put("version", method.version()).put("title", method.title().in(call.desk().locale()))
				.put("purpose", method.purpose().in(call.desk().locale())).put("languages", List.copyOf(method.languages()))
				.all("stages", method.stages().stream().map(stage -> new Json().put("id", stage.id()).put("title", stage.title().in(call.desk().locale()))
						.put("minutes", stage.timeBox().inMinutes())));
	}
}
