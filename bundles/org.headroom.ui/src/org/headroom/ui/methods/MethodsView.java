package org.headroom.ui.methods;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodFolders;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;

/**
 * What the Methods view says. Read off the display thread; no widget in it.
 *
 * @param folder the workspace's own folder of methods
 */
record MethodsView(List<MethodLine> lines, Path folder, Locale locale) {
	MethodsView {
		lines = List.copyOf(lines);
	}

	static MethodsView read(MethodCatalogue methods, Path workspace, Locale locale) {
		Words words = Words.of(MethodsView.class, locale);
		Path folder = workspace.resolve(MethodFolders.NAME);
		List<Refusal> refusals = methods.refusals();
		List<MethodLine> lines = new ArrayList<>();
		methods.all().forEach(method -> lines.add(offered(method, methods.origin(method.id()), folder, refusals, words)));
		lines.sort(Comparator.comparing(MethodLine::title, java.text.Collator.getInstance(locale)));
		refusals.stream().filter(refusal -> !(refusal instanceof Refusal.Mistaken mistaken) || mistaken.running().isEmpty())
				.forEach(refusal -> lines.add(refused(refusal, folder, words)));
		return new MethodsView(lines, folder, locale);
	}

	private static MethodLine offered(Method method, Optional<Origin> origin, Path folder, List<Refusal> refusals, Words words) {
		List<String> wrong = refusals.stream().filter(Refusal.Mistaken.class::isInstance).map(Refusal.Mistaken.class::cast)
				.filter(mistaken -> origin.filter(mistaken.origin()::equals).isPresent()).flatMap(mistaken -> mistakes(mistaken, words).stream()).toList();
		String state = wrong.isEmpty() ? "" : words.say("state.older", wrong.size());
		List<String> why = wrong.isEmpty() ? wrong : Stream.concat(Stream.of(words.say("why.older", wrong.size(), method.version().toString())), wrong.stream()).toList();
		String languages = method.languages().stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(words.locale())).sorted().collect(Collectors.joining(", "));
		return new MethodLine(method.id(), method.title().in(words.locale()), method.version().toString(), origin.map(each -> from(each, folder, words)).orElse(""), languages,
				state, why, Optional.of(method), origin, origin.flatMap(each -> file(each, folder)));
	}

	private static List<String> mistakes(Refusal.Mistaken mistaken, Words words) {
		return mistaken.mistakes().stream().map(line -> line.in(words.locale())).toList();
	}

	private static MethodLine refused(Refusal refusal, Path folder, Words words) {
		return switch (refusal) {
			case Refusal.Mistaken mistaken -> new MethodLine(mistaken.origin().name(), Path.of(mistaken.origin().file()).getFileName().toString(), "",
					from(mistaken.origin(), folder, words), "", words.say("state.mistaken", mistaken.mistakes().size()), mistakes(mistaken, words), Optional.empty(),
					Optional.of(mistaken.origin()), file(mistaken.origin(), folder));
			case Refusal.SameId(String id, List<String> providers) -> new MethodLine("same:" + id, id, "", String.join(", ", providers), "", words.say("state.same"),
					List.of(words.say("why.same", id, String.join(", ", providers))), Optional.empty(), Optional.empty(), own(providers, folder));
			case Refusal.Failed(String provider, String reason) -> new MethodLine("failed:" + provider, provider, "", provider, "", words.say("state.failed"),
					List.of(words.say("why.failed", provider, reason)), Optional.empty(), Optional.empty(), Optional.empty());
		};
	}

	/** Of several that quarrel, the one that can be changed here. */
	private static Optional<Path> own(List<String> providers, Path folder) {
		return providers.stream().filter(each -> each.startsWith(folder.toString())).map(Path::of).findFirst();
	}

	private static Optional<Path> file(Origin origin, Path folder) {
		return Optional.of(origin).filter(each -> each.bundle().isEmpty()).map(each -> Path.of(each.file())).filter(file -> file.startsWith(folder));
	}

	private static String from(Origin origin, Path folder, Words words) {
		if (origin.bundle().startsWith("org.headroom.")) {
			return words.say("from.headroom");
		}
		return origin.bundle().isEmpty() ? file(origin, folder).map(file -> words.say("from.workspace")).orElse(origin.file()) : origin.bundle();
	}

	/** How many there are, and what is wrong with the others. */
	String lead() {
		Words words = Words.of(MethodsView.class, locale);
		long offered = lines.stream().filter(line -> line.method().isPresent()).count();
		long own = lines.stream().filter(line -> line.file().isPresent()).count();
		long wrong = lines.stream().filter(line -> !line.state().isEmpty()).count();
		return wrong > 0 ? words.say("lead.wrong", offered, wrong) : words.say("lead", offered, own);
	}

	Optional<MethodLine> line(String key) {
		return lines.stream().filter(line -> line.key().equals(key)).findFirst();
	}

	/** Whether a new method may have this id. */
	boolean isFree(String id) {
		return lines.stream().noneMatch(line -> line.method().filter(method -> method.id().equals(id)).isPresent());
	}
}
