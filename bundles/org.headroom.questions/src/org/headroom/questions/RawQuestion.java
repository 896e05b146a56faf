package org.headroom.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headroom.questions.Problems.Position;

/**
 * A question as a file says it, before it is checked. Every value knows where it stood.
 *
 * @param at where the question begins
 */
record RawQuestion(Position at, Cell key, Cell english, Cell german, List<Cell> stages, Cell type, List<Cell> triggers, boolean only,
		List<Cell> audiences, List<Cell> tags) {

	/** One value and where it stood; empty text where the file says nothing. */
	record Cell(Position at, String text) {
		boolean isEmpty() {
			return text.isEmpty();
		}
	}

	/** Checked against the vocabulary; empty, with problems noted, when something is not right. */
	Optional<QuestionDraft> check(Vocabulary vocabulary, Problems problems) {
		int before = problems.count();
		checkTexts(problems);
		checkIds(stages, vocabulary.stages(), PackProblem.Kind.UNKNOWN_STAGE, problems);
		checkIds(triggers, vocabulary.triggers(), PackProblem.Kind.UNKNOWN_TRIGGER, problems);
		tags.stream().filter(tag -> !Tokens.wellFormed(tag.text())).forEach(tag -> problems.add(tag.at(), PackProblem.Kind.BAD_TAG, tag.text()));
		if (stages.isEmpty()) {
			problems.add(at, PackProblem.Kind.NO_STAGE, String.join(", ", vocabulary.stages()));
		}
		if (only && triggers.isEmpty()) {
			problems.add(at, PackProblem.Kind.ONLY_WITHOUT_TRIGGER);
		}
		QuestionType checkedType = checkedType(problems);
		List<Audience> whom = checkedAudiences(problems);
		return problems.count() > before ? Optional.empty() : draft(checkedType, whom, problems);
	}

	private Optional<QuestionDraft> draft(QuestionType checkedType, List<Audience> whom, Problems problems) {
		try {
			String finalKey = key.isEmpty() ? PackKeys.from(english.isEmpty() ? german.text() : english.text()) : key.text();
			return Optional.of(new QuestionDraft(finalKey, english.text(), german.text(), checkedType, Tokens.ordered(texts(stages)),
					Tokens.ordered(texts(triggers)), only, Tokens.ordered(whom), Tokens.ordered(texts(tags))));
		} catch (IllegalArgumentException tooMany) {
			problems.add(at, PackProblem.Kind.TOO_MANY_TOKENS, Integer.toString(Tokens.LONGEST_LINE));
			return Optional.empty();
		}
	}

	private void checkTexts(Problems problems) {
		if (!key.isEmpty() && !Tokens.wellFormed(key.text())) {
			problems.add(key.at(), PackProblem.Kind.BAD_KEY, key.text());
		}
		if (english.isEmpty() && german.isEmpty()) {
			problems.add(at, PackProblem.Kind.NO_TEXT);
		}
		for (Cell text : List.of(english, german)) {
			if (text.text().length() > QuestionDraft.LONGEST) {
				problems.add(text.at(), PackProblem.Kind.TEXT_TOO_LONG, Integer.toString(text.text().length()), Integer.toString(QuestionDraft.LONGEST));
			}
		}
	}

	private QuestionType checkedType(Problems problems) {
		Optional<QuestionType> known = type.isEmpty() ? Optional.of(QuestionType.OPEN) : QuestionType.of(type.text());
		if (known.isEmpty()) {
			unknown(type, List.of(QuestionType.values()).stream().map(QuestionType::id).toList(), PackProblem.Kind.UNKNOWN_TYPE, problems);
		}
		return known.orElse(QuestionType.OPEN);
	}

	private List<Audience> checkedAudiences(Problems problems) {
		List<Audience> whom = new ArrayList<>();
		for (Cell cell : audiences) {
			Optional<Audience> known = Audience.of(cell.text());
			known.ifPresentOrElse(whom::add, () -> unknown(cell, List.of(Audience.values()).stream().map(Audience::id).toList(),
					PackProblem.Kind.UNKNOWN_AUDIENCE, problems));
		}
		return whom;
	}

	private static void checkIds(List<Cell> ids, Set<String> known, PackProblem.Kind kind, Problems problems) {
		ids.stream().filter(id -> !known.contains(id.text())).forEach(id -> unknown(id, List.copyOf(known), kind, problems));
	}

	/** Says the nearest known id, or all of them where none is near. */
	private static void unknown(Cell id, List<String> known, PackProblem.Kind kind, Problems problems) {
		problems.add(id.at(), kind, id.text(), Vocabulary.nearest(id.text(), known).orElseGet(() -> String.join(", ", known)));
	}

	private static List<String> texts(List<Cell> cells) {
		return cells.stream().map(Cell::text).toList();
	}
}
