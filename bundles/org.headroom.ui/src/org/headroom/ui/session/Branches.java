package org.headroom.ui.session;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.method.Answer;
import org.headroom.method.Guard;
import org.headroom.method.MethodRun;
import org.headroom.method.Stage;
import org.headroom.method.Step;
import org.headroom.method.Transition;

/** Where "continue" ends because of the ways an author spelt out. Pure. */
record Branches(MethodRun run) {

	/** Whether it ends only because an answer is missing that decides where it leads. */
	boolean undecided() {
		Map<String, Answer> answers = run.recorded().current();
		return ends() && back().isEmpty() && ways().flatMap(way -> prompts(way.guard())).anyMatch(prompt -> !answers.containsKey(prompt));
	}

	/** The earlier stage that the answers lead back to, where they lead to no later one. */
	Optional<Stage> back() {
		Map<String, Answer> answers = run.recorded().current();
		return ends() ? ways().filter(way -> way.guard().holds(answers) && !way.to().equals(run.at())).findFirst().flatMap(way -> run.method().stage(way.to())) : Optional.empty();
	}

	private boolean ends() {
		return run.step() instanceof Step.End;
	}

	private Stream<Transition> ways() {
		return run.method().flow().from(run.at()).stream();
	}

	private static Stream<String> prompts(Guard guard) {
		return switch (guard) {
			case Guard.Always always -> Stream.empty();
			case Guard.Answered(String prompt) -> Stream.of(prompt);
			case Guard.AtLeast least -> Stream.of(least.prompt());
			case Guard.Chosen chosen -> Stream.of(chosen.prompt());
			case Guard.Not(Guard inner) -> prompts(inner);
			case Guard.AllOf all -> all.guards().stream().flatMap(Branches::prompts);
			case Guard.AnyOf any -> any.guards().stream().flatMap(Branches::prompts);
		};
	}
}
