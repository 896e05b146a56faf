package org.headroom.ui.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.headroom.domain.plugins.Asked;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.ui.desk.Plugins;

/** How prompts are worded that the code of a plugin words: their own text until it has answered. Display thread. */
final class Spoken {
	private final Plugins plugins;
	private final BiConsumer<String, String> worded;
	private final Map<String, String> known = new HashMap<>();
	private final Set<String> asked = new HashSet<>();

	/** @param worded told the id of a prompt and its words */
	Spoken(Plugins plugins, BiConsumer<String, String> worded) {
		this.plugins = plugins;
		this.worded = worded;
	}

	/** What a prompt asks, as far as it is known. */
	String ask(SessionView view, Prompt prompt) {
		return known.getOrDefault(prompt.id(), view.ask(prompt));
	}

	/** Has the prompts of the stage at hand, and the fields, worded; each once. */
	void wanted(SessionView view) {
		List<Prompt> prompts = Stream.concat(view.open().orElseThrow().method().fields().stream(), view.stage().prompts().stream())
				.filter(prompt -> prompt.source() instanceof PromptSource.Computed && asked.add(prompt.id())).toList();
		for (Prompt prompt : prompts) {
			plugins.ask(voices -> voices.question(view.open().orElseThrow(), prompt, view.locale()), answer -> keep(prompt.id(), answer));
		}
	}

	private void keep(String promptId, Asked answer) {
		if (answer.computed()) {
			known.put(promptId, answer.text());
			worded.accept(promptId, answer.text());
		}
	}
}
