package org.headroom.ui.methods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.words.Words;
import org.headroom.method.Closing;
import org.headroom.method.Lack;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Step;
import org.headroom.method.Visibility;

/**
 * What to do next in a session, one thing at a time, for who is new to it. No widget in it.
 *
 * @param says the one thing
 * @param how how to do it; may be empty
 */
record Guide(String says, String how) {

	static Guide of(OpenSession open, Locale locale) {
		Words words = Words.of(Guide.class, locale);
		if (open.session().state() != SessionState.RUNNING) {
			return new Guide(words.say("guide.over"), words.say("guide.over.how"));
		}
		Stage stage = open.run().stage();
		List<Prompt> prompts = stage.prompts();
		int said = IntStream.range(0, prompts.size()).filter(at -> open.answer(prompts.get(at).id()).isPresent()).max().orElse(-1);
		// what was passed over is not asked again, unless the stage needs it
		Optional<Prompt> next = prompts.stream().skip(said + 1L).findFirst().or(() -> prompts.stream().filter(prompt -> prompt.required() && open.answer(prompt.id()).isEmpty()).findFirst());
		return next.map(prompt -> ask(prompt, said >= 0, words)).orElseGet(() -> onward(open, words));
	}

	private static Guide ask(Prompt prompt, boolean heard, Words words) {
		String help = prompt.help().in(words.locale());
		String how = help.isEmpty() ? heard ? words.say("guide.reflect") : words.say("guide.listen") : help;
		String asks = prompt.text().in(words.locale());
		return prompt.visibility() == Visibility.MINE ? new Guide(words.say("guide.self", asks), help) : new Guide(words.say("guide.ask", asks), how);
	}

	private static Guide onward(OpenSession open, Words words) {
		Locale locale = words.locale();
		return switch (open.run().step()) {
			case Step.Onward(Stage to) -> new Guide(words.say("guide.onward", to.title().in(locale)), to.purpose().in(locale));
			case Step.Again again -> new Guide(words.say("guide.again"), words.say("guide.again.how"));
			case Step.End end -> end(open.run().closing(), words);
		};
	}

	private static Guide end(Closing closing, Words words) {
		return switch (closing) {
			case Closing.Complete complete -> new Guide(words.say("guide.finish"), words.say("guide.finish.how"));
			case Closing.Missing(List<Lack> lacks) -> new Guide(words.say("guide.lack", lacks.getFirst().say(words.locale())), "");
		};
	}
}
