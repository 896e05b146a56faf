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
import org.headroom.method.Origin;
import org.headroom.method.Refusal;

/**
 * What the status line says of methods that are not on offer, or not as their file has them. Made off the display thread.
 *
 * @param line in a few words; empty when there is nothing to say
 * @param detail every mistake in a line of its own
 */
record MethodTroubles(String line, String detail) {
	static final MethodTroubles NONE = new MethodTroubles("", "");

	/**
	 * The catalogue's first answer takes a while.
	 *
	 * @param starting whether the window has only just come up, so that it is asked only where the workspace has methods of its own
	 */
	static MethodTroubles of(Path workspace, MethodCatalogue methods, boolean starting, Locale locale) {
		if (starting && !Files.isDirectory(workspace.resolve(MethodFolders.NAME))) {
			return NONE;
		}
		Words words = Words.of(MethodTroubles.class, locale);
		List<Refusal> troubles = methods.refusals().stream().filter(MethodTroubles::counts).toList();
		String detail = troubles.stream().flatMap(refusal -> lines(refusal, words)).collect(Collectors.joining("\n"));
		return switch (troubles.size()) {
			case 0 -> NONE;
			case 1 -> new MethodTroubles(sentence(troubles.getFirst(), words), detail);
			default -> new MethodTroubles(words.say("methods.several", troubles.size()), detail);
		};
	}

	/** Plugins that fail, or that somebody switched off, are told of where they are used and in the Plugins view. */
	private static boolean counts(Refusal refusal) {
		return !(refusal instanceof Refusal.Failed);
	}

	private static Stream<String> lines(Refusal refusal, Words words) {
		Stream<String> mistakes = refusal instanceof Refusal.Mistaken mistaken ? mistaken.mistakes().stream().map(line -> line.in(words.locale())) : Stream.empty();
		return Stream.concat(Stream.of(sentence(refusal, words)), mistakes);
	}

	private static String sentence(Refusal refusal, Words words) {
		return switch (refusal) {
			case Refusal.Mistaken(var origin, var mistakes, String running) -> running.isEmpty() ? words.say("methods.mistaken", name(origin), mistakes.size())
					: words.say("methods.mistaken.running", name(origin), mistakes.size(), running);
			case Refusal.SameId same -> words.say("methods.sameId", same.method(), String.join(", ", same.providers()));
			case Refusal.Failed failed -> words.say("methods.failed", failed.provider());
		};
	}

	private static String name(Origin origin) {
		String file = Path.of(origin.file()).getFileName().toString();
		return origin.bundle().isEmpty() ? file : origin.bundle() + " " + file;
	}
}
