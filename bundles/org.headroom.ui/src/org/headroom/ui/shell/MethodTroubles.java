package org.headroom.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.words.Words;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodFolders;
import org.headroom.method.Refusal;

/**
 * What the status line says of the files in a workspace's folder of methods. Made off the display thread.
 *
 * @param line in a few words; empty when there is nothing to say
 * @param detail every mistake in a line of its own
 */
record MethodTroubles(String line, String detail) {
	static final MethodTroubles NONE = new MethodTroubles("", "");

	/** The catalogue is not asked where there is no such folder: its first answer takes a while. */
	static MethodTroubles of(Path workspace, MethodCatalogue methods, Locale locale) {
		Path folder = workspace.resolve(MethodFolders.NAME);
		if (!Files.isDirectory(folder)) {
			return NONE;
		}
		Words words = Words.of(MethodTroubles.class, locale);
		List<Refusal> troubles = methods.refusals().stream().filter(refusal -> concerns(refusal, folder)).toList();
		String detail = troubles.stream().flatMap(refusal -> lines(refusal, words)).collect(Collectors.joining("\n"));
		return switch (troubles.size()) {
			case 0 -> NONE;
			case 1 -> new MethodTroubles(sentence(troubles.getFirst(), words), detail);
			default -> new MethodTroubles(words.say("methods.several", troubles.size()), detail);
		};
	}

	private static boolean concerns(Refusal refusal, Path folder) {
		return switch (refusal) {
			case Refusal.Mistaken mistaken -> mistaken.origin().bundle().isEmpty();
			case Refusal.SameId same -> same.providers().stream().anyMatch(provider -> provider.startsWith(folder.toString()));
			case Refusal.Failed failed -> false;
		};
	}

	private static Stream<String> lines(Refusal refusal, Words words) {
		Stream<String> mistakes = refusal instanceof Refusal.Mistaken mistaken ? mistaken.mistakes().stream().map(line -> line.in(words.locale())) : Stream.empty();
		return Stream.concat(Stream.of(sentence(refusal, words)), mistakes);
	}

	private static String sentence(Refusal refusal, Words words) {
		return switch (refusal) {
			case Refusal.Mistaken(var origin, var mistakes, String running) -> running.isEmpty() ? words.say("methods.mistaken", name(origin.file()), mistakes.size())
					: words.say("methods.mistaken.running", name(origin.file()), mistakes.size(), running);
			case Refusal.SameId same -> words.say("methods.sameId", same.method(), String.join(", ", same.providers()));
			case Refusal.Failed failed -> words.say("methods.failed", failed.provider());
		};
	}

	private static String name(String file) {
		return Path.of(file).getFileName().toString();
	}
}
