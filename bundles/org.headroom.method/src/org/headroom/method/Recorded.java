package org.headroom.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session holds so far, as far as the rules of a method look at it.
 *
 * @param answers  prompt id to answer; of a stage with several rounds the latest
 * @param pledges  the commitments made
 * @param goal     whether a goal was agreed or taken up
 * @param insights how many insights were written down, 0 or more
 */
public record Recorded(Map<String, Answer> answers, List<Pledge> pledges, boolean goal, int insights) {

	/** An empty session. */
	public static final Recorded NOTHING = new Recorded(Map.of(), List.of(), false, 0);

	/** Copies the collections. */
	public Recorded {
		answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
		pledges = List.copyOf(pledges);
	}

	/** Only these answers. */
	public static Recorded answers(Map<String, Answer> answers) {
		return new Recorded(answers, List.of(), false, 0);
	}

	/** The answer to this prompt, unless there is none or it is empty. */
	public Optional<Answer> answer(String prompt) {
		return Optional.ofNullable(answers.get(prompt)).filter(answer -> !answer.isEmpty());
	}

	/** The same with one more answer, or another one. */
	public Recorded with(String prompt, Answer answer) {
		Map<String, Answer> more = new LinkedHashMap<>(answers);
		more.put(prompt, answer);
		return new Recorded(more, pledges, goal, insights);
	}

	/** The same with these commitments. */
	public Recorded with(List<Pledge> made) {
		return new Recorded(answers, made, goal, insights);
	}
}
