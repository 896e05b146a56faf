package org.headroom.domain.sessions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;

/**
 * What was asked in a session where a prompt was not asked in its own words: the code of a plugin worded it, or the question bank did. Kept
 * with the answer, since neither asks the same again later. Off the display thread.
 *
 * @param words what was asked, by prompt and round
 */
public record AskedWords(Map<String, String> words) {
	/** Everything was asked as the method words it. */
	public static final AskedWords NONE = new AskedWords(Map.of());
	private static final String KEY = "session.asked.";

	public AskedWords {
		words = Map.copyOf(words);
	}

	/** Those of a session. */
	public static AskedWords in(Workspace workspace, OpenSession open) {
		Settings settings = workspace.port(Settings.class);
		Map<String, String> words = new LinkedHashMap<>();
		for (RecordedAnswer answer : open.answers()) {
			open.method().prompt(answer.promptId()).filter(AskedWords::varies).flatMap(prompt -> settings.get(key(open, answer.promptId(), answer.round())))
					.ifPresent(asked -> words.put(key(open, answer.promptId(), answer.round()), asked));
		}
		return new AskedWords(words);
	}

	/** Keeps what was asked when an answer is kept; in its own words a prompt leaves nothing. */
	public static void keep(Workspace workspace, OpenSession open, Prompt prompt, String asked, Locale locale) {
		if (varies(prompt)) {
			Settings settings = workspace.port(Settings.class);
			int round = open.method().stageOf(prompt.id()).map(stage -> open.round(stage.id())).orElse(0);
			String key = key(open, prompt.id(), round);
			Optional<String> now = Optional.of(asked).filter(words -> !words.isBlank() && !words.equals(prompt.text().in(locale)));
			if (!now.equals(settings.get(key))) {
				now.ifPresentOrElse(words -> settings.put(key, words), () -> settings.remove(key));
			}
		}
	}

	private static boolean varies(Prompt prompt) {
		return !(prompt.source() instanceof PromptSource.Fixed);
	}

	private static String key(OpenSession open, String promptId, int round) {
		return key(open.session().id(), promptId, round);
	}

	private static String key(long session, String promptId, int round) {
		return KEY + session + "." + promptId + "." + round;
	}

	/** What was asked, where it was not the prompt's own text. */
	public Optional<String> of(RecordedAnswer answer) {
		return Optional.ofNullable(words.get(key(answer.sessionId(), answer.promptId(), answer.round())));
	}

	/** What was asked. */
	public String of(Prompt prompt, RecordedAnswer answer, Locale locale) {
		return of(answer).orElseGet(() -> prompt.text().in(locale));
	}
}
