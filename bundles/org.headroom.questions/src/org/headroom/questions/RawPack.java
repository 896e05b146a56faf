package org.headroom.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.method.LocalText;
import org.headroom.questions.Problems.Position;

/**
 * A pack as a file says it, before its questions are checked.
 *
 * @param ownStages stages the pack declares beside the known ones
 * @param ownTriggers triggers the pack declares beside the known ones
 */
record RawPack(String id, LocalText title, int version, Set<String> ownStages, Set<String> ownTriggers, List<RawQuestion> questions) {

	PackResult check(Vocabulary vocabulary, Problems problems) {
		Vocabulary all = vocabulary.withStages(ownStages).withTriggers(ownTriggers);
		Seen seen = new Seen(problems);
		List<QuestionDraft> drafts = questions.stream().flatMap(raw -> checked(raw, all, problems, seen).stream()).toList();
		if (questions.isEmpty() && problems.none()) {
			problems.add(Position.FILE, PackProblem.Kind.NO_QUESTIONS);
		}
		return problems.none() ? new PackResult.Read(new Pack(id, title, version, drafts)) : problems.refused();
	}

	private static Optional<QuestionDraft> checked(RawQuestion raw, Vocabulary vocabulary, Problems problems, Seen seen) {
		Optional<QuestionDraft> draft = raw.check(vocabulary, problems);
		draft.ifPresent(question -> seen.check(raw, question));
		return draft;
	}

	/** What stood further up in the file. */
	private static final class Seen {
		private final Problems problems;
		private final Map<String, Position> keys = new HashMap<>();
		private final Map<String, Position> texts = new HashMap<>();

		Seen(Problems problems) {
			this.problems = problems;
		}

		void check(RawQuestion raw, QuestionDraft draft) {
			Position before = keys.putIfAbsent(draft.key(), raw.at());
			if (before != null) {
				problems.add(raw.key().at(), PackProblem.Kind.KEY_TWICE, draft.key(), Integer.toString(before.line()));
			}
			checkText("en", raw.english());
			checkText("de", raw.german());
		}

		private void checkText(String language, RawQuestion.Cell text) {
			Position before = text.isEmpty() ? null : texts.putIfAbsent(language + " " + String.join(" ", Folding.words(text.text())), text.at());
			if (before != null) {
				problems.add(text.at(), PackProblem.Kind.TEXT_TWICE, text.text(), Integer.toString(before.line()));
			}
		}
	}
}
