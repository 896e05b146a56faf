package org.headroom.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.questions.fakes.InMemoryQuestions;

/** Questions for tests. */
final class Bank {
	private final AtomicLong ids = new AtomicLong();
	private final List<Question> questions = new ArrayList<>();

	static List<Question> shipped() {
		InMemoryQuestions questions = new InMemoryQuestions();
		ShippedQuestions.merge(questions, new AtomicLong()::incrementAndGet);
		return questions.all(true);
	}

	static Question of(long id, QuestionDraft draft) {
		return Question.ofPack(id, "test", Origin.PACK, draft.withKey("q" + id));
	}

	Question add(QuestionDraft draft) {
		Question question = of(ids.incrementAndGet(), draft);
		questions.add(question);
		return question;
	}

	Question add(String english, String german) {
		return add(QuestionDraft.open(english, german, "goal"));
	}

	List<Question> all() {
		return List.copyOf(questions);
	}
}
