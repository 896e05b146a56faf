package org.headroom.ui.methods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.method.Answer;
import org.headroom.method.Closing;
import org.headroom.method.Lack;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Party;
import org.headroom.method.Pledge;
import org.headroom.method.Prompt;
import org.headroom.method.Recorded;
import org.headroom.method.Stage;
import org.headroom.method.Step;

/** A run of a method that is kept nowhere but here. One thread at a time, no widget in it. */
final class Practice {
	private MethodRun run;
	private boolean over;
	private int reflections;
	private int questions;

	Practice(Method method) {
		this.run = MethodRun.begin(method, false);
	}

	MethodRun run() {
		return run;
	}

	Method method() {
		return run.method();
	}

	/** Whether the last stage was left. */
	boolean over() {
		return over;
	}

	/** Goes on with another version of the method: what still fits of what was answered stays. */
	void goOnWith(Method other) {
		Recorded before = run.recorded();
		Map<String, Answer> answers = new LinkedHashMap<>();
		before.answers().forEach((prompt, answer) -> other.prompt(prompt).filter(each -> each.answer().accepts(answer).fits()).ifPresent(each -> answers.put(prompt, answer)));
		Map<String, Integer> rounds = new HashMap<>(before.rounds());
		rounds.keySet().removeIf(stage -> other.stage(stage).isEmpty());
		Set<String> earlier = new HashSet<>(before.earlier());
		earlier.retainAll(answers.keySet());
		MethodRun fresh = MethodRun.begin(other, run.followUp());
		String at = other.stage(run.at()).map(Stage::id).orElse(fresh.at());
		run = new MethodRun(other, run.followUp(), at, new Recorded(answers, before.pledges(), before.goal(), before.insights(), rounds, earlier));
		over = false;
	}

	Optional<Answer> answer(Prompt prompt) {
		return Optional.ofNullable(run.recorded().current().get(prompt.id()));
	}

	void answer(Prompt prompt, Answer answer) {
		run = run.with(run.recorded().with(prompt.id(), answer));
	}

	/** What "continue" will do. */
	Step step() {
		return run.step();
	}

	void goOn() {
		Step step = run.step();
		over = step instanceof Step.End;
		run = run.take(step);
	}

	Optional<Step.Again> again() {
		return run.again();
	}

	void onceMore() {
		run.again().ifPresent(step -> run = run.take(step));
	}

	void enter(String stage) {
		run.enter(stage).ifPresent(entered -> {
			run = entered;
			over = false;
		});
	}

	boolean mayEnter(String stage) {
		return run.enterable().stream().anyMatch(each -> each.id().equals(stage));
	}

	/** As if a promise had been made, whole as the method wants it. */
	void pledge(Party owner) {
		List<Pledge> pledges = new ArrayList<>(run.recorded().pledges());
		pledges.add(new Pledge(owner, true, true, method().commitments().willingness().max()));
		run = run.with(run.recorded().with(pledges));
	}

	/** As if a goal had been agreed. */
	void agreeGoal() {
		Recorded now = run.recorded();
		run = run.with(new Recorded(now.answers(), now.pledges(), true, now.insights(), now.rounds(), now.earlier()));
	}

	/** As if they had said what they saw. */
	void noteInsight() {
		Recorded now = run.recorded();
		run = run.with(new Recorded(now.answers(), now.pledges(), now.goal(), now.insights() + 1, now.rounds(), now.earlier()));
	}

	/** What is missing before such a session could finish. */
	List<String> lacks(Locale locale) {
		return switch (run.closing()) {
			case Closing.Complete complete -> List.of();
			case Closing.Missing(List<Lack> lacks) -> lacks.stream().map(lack -> lack.say(locale)).toList();
		};
	}

	void reflected() {
		reflections++;
	}

	void asked() {
		questions++;
	}

	int reflections() {
		return reflections;
	}

	int questions() {
		return questions;
	}

	/** Reflections for each question, to one decimal; empty before the first question. */
	Optional<Double> ratio() {
		return questions == 0 ? Optional.empty() : Optional.of(Math.round(10.0 * reflections / questions) / 10.0);
	}
}
