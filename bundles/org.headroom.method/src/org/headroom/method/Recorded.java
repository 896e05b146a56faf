package org.headroom.method;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a session holds so far, as far as the rules of a method look at it.
 *
 * @param answers  prompt id to answer; of a stage with several rounds the latest
 * @param pledges  the commitments made
 * @param goal     whether a goal was agreed or taken up
 * @param insights how many insights were written down, 0 or more
 * @param rounds   stage id to the round it is in, from 0; a stage that is not named is in its first
 * @param earlier  ids of the prompts whose answer above was given in an earlier round than the stage is in
 */
public record Recorded(Map<String, Answer> answers, List<Pledge> pledges, boolean goal, int insights, Map<String, Integer> rounds,
		Set<String> earlier) {

	/** An empty session. */
	public static final Recorded NOTHING = new Recorded(Map.of(), List.of(), false, 0);

	/** Copies the collections. */
	public Recorded {
		answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
		pledges = List.copyOf(pledges);
		rounds = Map.copyOf(rounds);
		earlier = Set.copyOf(earlier);
	}

	/** A session in which every stage is in its first round. */
	public Recorded(Map<String, Answer> answers, List<Pledge> pledges, boolean goal, int insights) {
		this(answers, pledges, goal, insights, Map.of(), Set.of());
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
		Set<String> stillEarlier = new HashSet<>(earlier);
		stillEarlier.remove(prompt);
		return new Recorded(more, pledges, goal, insights, rounds, stillEarlier);
	}

	/** The same with these commitments. */
	public Recorded with(List<Pledge> made) {
		return new Recorded(answers, made, goal, insights, rounds, earlier);
	}

	/** The same with this stage in a new round, for which nothing was answered yet. */
	public Recorded again(Stage stage) {
		Map<String, Integer> more = new HashMap<>(rounds);
		more.merge(stage.id(), 1, Integer::sum);
		Set<String> before = new HashSet<>(earlier);
		stage.prompts().forEach(prompt -> before.add(prompt.id()));
		return new Recorded(answers, pledges, goal, insights, more, before);
	}

	/** The round a stage is in, from 0. */
	public int round(String stage) {
		return rounds.getOrDefault(stage, 0);
	}

	/** The answers of the rounds that the stages are in now. */
	public Map<String, Answer> current() {
		Map<String, Answer> current = new LinkedHashMap<>(answers);
		current.keySet().removeAll(earlier);
		return current;
	}
}
