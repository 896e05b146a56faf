package org.headroom.method.yaml.folders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.method.LocalText;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.Mistake;

/** The mistakes of a file as the contract tells of them. */
public final class MistakeLines {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

	private MistakeLines() {
	}

	/** @param running the version still on offer; empty for none */
	public static Refusal refusal(Origin origin, MethodReading reading, String running) {
		return new Refusal.Mistaken(origin, reading.allMistakes().stream().map(MistakeLines::line).toList(), running);
	}

	private static LocalText line(Mistake mistake) {
		Map<String, String> said = new LinkedHashMap<>();
		for (Locale language : LANGUAGES) {
			String line = mistake.line() + ":" + mistake.column() + ": " + mistake.wrong().say(language) + " " + mistake.right().say(language);
			said.put(language.toLanguageTag(), line.replaceAll("\\p{Cs}", "?"));
		}
		return new LocalText(said);
	}
}
