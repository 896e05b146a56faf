package org.headroom.method.code;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.headroom.method.Answer;
import org.headroom.method.MethodVersion;

/**
 * A session that is over, or the one that runs.
 *
 * @param day     when it was held
 * @param method  id of its method
 * @param version the version of it
 * @param minutes how long it took
 * @param answers prompt id to answer, the latest round; only what whoever asks may see
 * @param rounds  stage id to how many rounds it had, for stages with more than one
 */
public record SessionFact(LocalDate day, String method, MethodVersion version, int minutes, Map<String, Answer> answers,
		Map<String, Integer> rounds) {

	/** Copies the maps. */
	public SessionFact {
		answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
		rounds = Map.copyOf(rounds);
	}

	/** The answer to this prompt, unless there is none or it is empty. */
	public Optional<Answer> answer(String prompt) {
		return Optional.ofNullable(answers.get(prompt)).filter(answer -> !answer.isEmpty());
	}
}
