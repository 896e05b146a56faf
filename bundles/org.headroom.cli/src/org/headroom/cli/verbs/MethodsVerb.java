package org.headroom.cli.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;

/** {@code methods}: the coaching methods on offer, and those that are not and why. */
final class MethodsVerb implements Verb {

	@Override
	public String name() {
		return "methods";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new MethodsCheckVerb(), new MethodsSchemaVerb(), new MethodsTroublesVerb(), new MethodsSwitchVerb(false), new MethodsSwitchVerb(true));
	}

	@Override
	public Exit run(Call call) {
		MethodCatalogue catalogue = call.desk().methods();
		return call.show(() -> text(call, catalogue), () -> new Json().all("methods", catalogue.all().stream().map(method -> shape(call, catalogue, method)))
				.put("refused", catalogue.refusals().stream().map(refusal -> refused(call, refusal)).toList()).all("mistaken", mistaken(call, catalogue)));
	}

	private static Page text(Call call, MethodCatalogue catalogue) {
		Page page = new Page();
		for (Method method : catalogue.all()) {
			page.gap().line(method.id() + " · " + method.title().in(call.desk().locale()) + " · " + method.version());
			page.sentence(method.purpose().in(call.desk().locale()));
			page.under(" ", stages(call, method));
			page.under(" ", from(call, catalogue, method));
		}
		catalogue.refusals().forEach(refusal -> refused(call, refusal, page));
		return page;
	}

	private static String from(Call call, MethodCatalogue catalogue, Method method) {
		String languages = method.languages().stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(call.desk().locale())).collect(Collectors.joining(", "));
		return catalogue.origin(method.id()).map(origin -> call.words(MethodsVerb.class).say("methods.from", origin.name()) + " · " + languages).orElse(languages);
	}

	private static void refused(Call call, Refusal refusal, Page page) {
		page.gap().sentence(refused(call, refusal));
		if (refusal instanceof Refusal.Mistaken mistaken) {
			mistaken.mistakes().forEach(mistake -> page.line("  " + mistake.in(call.desk().locale())));
		}
	}

	private static Stream<Json> mistaken(Call call, MethodCatalogue catalogue) {
		return catalogue.refusals().stream().filter(Refusal.Mistaken.class::isInstance).map(Refusal.Mistaken.class::cast)
				.map(each -> shape(each.origin()).put("running", Optional.of(each.running()).filter(version -> !version.isEmpty()))
						.put("mistakes", each.mistakes().stream().map(mistake -> mistake.in(call.desk().locale())).toList()));
	}

	private static Json shape(Origin origin) {
		return new Json().put("bundle", Optional.of(origin.bundle()).filter(name -> !name.isEmpty())).put("file", Optional.of(origin.file()).filter(path -> !path.isEmpty()));
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
			case Refusal.Mistaken mistaken -> mistaken.running().isEmpty() ? words.say("method.mistaken", mistaken.origin().name())
					: words.say("method.mistaken.running", mistaken.origin().name(), mistaken.running());
		};
	}

	private static Json shape(Call call, MethodCatalogue catalogue, Method method) {
		return new Json().put("id", method.id()).put("version", method.version()).put("title", method.title().in(call.desk().locale()))
				.put("purpose", method.purpose().in(call.desk().locale())).put("languages", List.copyOf(method.languages()))
				.all("stages", method.stages().stream().map(stage -> new Json().put("id", stage.id()).put("title", stage.title().in(call.desk().locale()))
						.put("minutes", stage.timeBox().inMinutes())))
				.put("from", catalogue.origin(method.id()).map(MethodsVerb::shape));
	}
}
