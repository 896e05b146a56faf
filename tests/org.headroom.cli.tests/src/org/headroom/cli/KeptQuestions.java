package org.headroom.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;

/** A question bank that is gone with the test. */
final class KeptQuestions implements Questions {
	private final Map<Long, Question> questions = new LinkedHashMap<>();
	private final List<QuestionUse> uses = new ArrayList<>();

	@Override
	public Optional<Question> byId(long id) {
		return Optional.ofNullable(questions.get(id));
	}

	@Override
	public Optional<Question> byKey(String key) {
		return questions.values().stream().filter(question -> question.key().equals(key)).findFirst();
	}

	@Override
	public List<Question> all(boolean includeRetired) {
		return questions.values().stream().filter(question -> includeRetired || !question.retired()).toList();
	}

	@Override
	public void save(Question question) {
		questions.put(question.id(), question);
	}

	@Override
	public void saveAll(Collection<Question> all) {
		all.forEach(this::save);
	}

	@Override
	public void retire(long id) {
		byId(id).ifPresent(Question::retire);
	}

	@Override
	public void restore(long id) {
		byId(id).ifPresent(Question::restore);
	}

	@Override
	public void record(QuestionUse use) {
		uses.add(use);
	}

	@Override
	public List<QuestionUse> usesOf(long personId) {
		return uses.stream().filter(use -> use.personId() == personId).toList().reversed();
	}

	@Override
	public List<QuestionUse> usesIn(long sessionId) {
		return uses.stream().filter(use -> use.sessionId() == sessionId).toList();
	}
}
