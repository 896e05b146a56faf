package org.headroom.method;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the answers of a session on an older version as if they had been given to a newer one. */
final class Migrated {

	private final Method method;
	private final List<Migration> steps;

	/** @param from the version the answers were given to */
	Migrated(Method method, MethodVersion from) {
		this.method = method;
		this.steps = method.migrations().stream().filter(step -> from.compareTo(step.before()) < 0)
				.sorted(Comparator.comparing(Migration::before)).toList();
	}

	/** Those answers that a prompt of the newer version takes, under its id. */
	Map<String, Answer> answers(Map<String, Answer> old) {
		Map<String, Answer> understood = new LinkedHashMap<>();
		old.forEach((prompt, answer) -> {
			String id = prompt(prompt);
			Answer now = answer(id, answer);
			if (method.prompt(id).filter(known -> known.answer().accepts(now).fits()).isPresent()) {
				understood.put(id, now);
			}
		});
		return understood;
	}

	String prompt(String old) {
		String id = old;
		for (Migration step : steps) {
			id = step.prompts().getOrDefault(id, id);
		}
		return id;
	}

	String stage(String old) {
		String id = old;
		for (Migration step : steps) {
			id = step.stages().getOrDefault(id, id);
		}
		return id;
	}

	private Answer answer(String prompt, Answer old) {
		return switch (old) {
			case Answer.Chosen(List<String> options) -> new Answer.Chosen(options.stream().map(option -> option(prompt, option)).toList());
			case Answer.Ranked(List<String> options) -> new Answer.Ranked(options.stream().map(option -> option(prompt, option)).toList());
			default -> old;
		};
	}

	private String option(String prompt, String old) {
		String id = old;
		for (Migration step : steps) {
			id = step.options().getOrDefault(prompt, Map.of()).getOrDefault(id, id);
		}
		return id;
	}
}
