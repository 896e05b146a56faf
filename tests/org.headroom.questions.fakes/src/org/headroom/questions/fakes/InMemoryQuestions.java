package org.headroom.questions.fakes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;

/**
 * A bank that is gone with the test. It keeps the very objects it is given, so that nothing read from it is
 * ever stale.
 */
public final class InMemoryQuestions implements Questions {
	private final Map<Long, Question> byId = new TreeMap<>();
	private final Map<Long, QuestionUse> uses = new TreeMap<>();
	private int writes;

	@Override
	public Optional<Question> byId(long id) {
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	public Optional<Question> byKey(String key) {
		return byId.values().stream().filter(question -> question.key().equals(key)).findFirst();
	}

	@Override
	public List<Question> all(boolean includeRetired) {
		return byId.values().stream().filter(question -> includeRetired || !question.retired()).toList();
	}

	@Override
	public void save(Question question) {
		writes++;
		byId.put(question.id(), question);
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
		return uses.values().stream().filter(use -> use.personId() == personId)
				.sorted(Comparator.comparing(QuestionUse::askedOn).thenComparing(QuestionUse::id).reversed()).toList();
	}

	@Override
	public List<QuestionUse> usesIn(long sessionId) {
		return uses.values().stream().filter(use -> use.sessionId() == sessionId)
				.sorted(Comparator.comparing(QuestionUse::askedOn).thenComparing(QuestionUse::id)).toList();
	}

	/** How many questions were saved, each time counted. */
	public int writes() {
		return writes;
	}
}
