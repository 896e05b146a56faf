package org.headroom.ui.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;

/** A bank that is gone with the test. */
final class FakeQuestions implements Questions {
	private final Map<Long, Question> bank = new LinkedHashMap<>();
	private final Map<Long, QuestionUse> uses = new LinkedHashMap<>();

	@Override
	public Optional<Question> byId(long id) {
		return Optional.ofNullable(bank.get(id));
	}

	@Override
	public Optional<Question> byKey(String key) {
		return bank.values().stream().filter(question -> question.key().equals(key)).findFirst();
	}

	@Override
	public List<Question> all(boolean includeRetired) {
		return bank.values().stream().filter(question -> includeRetired || !question.retired()).toList();
	}

	@Override
	public void save(Question question) {
		bank.put(question.id(), question);
	}

	@Override
	public void saveAll(Collection<Question> questions) {
		questions.forEach(this::save);
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
		uses.put(use.id(), use);
	}

	@Override
	public List<QuestionUse> usesOf(long personId) {
		List<QuestionUse> found = new ArrayList<>(uses.values().stream().filter(use -> use.personId() == personId).toList());
		found.sort(Comparator.comparing(QuestionUse::askedOn).reversed());
		return found;
	}

	@Override
	public List<QuestionUse> usesIn(long sessionId) {
		return uses.values().stream().filter(use -> use.sessionId() == sessionId).toList();
	}
}
