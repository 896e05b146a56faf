package org.headroom.method.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.headroom.method.CommitmentRule;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Party;
import org.headroom.method.Pledge;
import org.headroom.method.Prompt;
import org.headroom.method.Recorded;
import org.headroom.method.Step;

/** A session in which everything is answered, from the first stage to wherever "continue" ends. */
final class Walk {

	private static final int STEPS = 500;

	private final Method method;
	private final MethodRun begin;

	Walk(Method method, boolean followUp) {
		this.method = method;
		this.begin = MethodRun.begin(method, followUp);
	}

	MethodRun toTheEnd() {
		MethodRun run = answered(begin.with(fields(begin.recorded())));
		for (int step = 0; !(run.step() instanceof Step.End); step++) {
			Sentence.CAN_BE_FINISHED.holds(step < STEPS, method.id() + " goes round for ever at " + run.at());
			run = answered(run.take(run.step()));
		}
		Recorded all = run.recorded().with(pledges(method.commitments()));
		return run.with(new Recorded(all.answers(), all.pledges(), true, 1, all.rounds(), all.earlier()));
	}

	private Recorded fields(Recorded recorded) {
		Recorded more = recorded;
		for (Prompt field : method.fields()) {
			more = more.with(field.id(), SampleAnswers.to(field.answer()));
		}
		return more;
	}

	private static MethodRun answered(MethodRun run) {
		Recorded recorded = run.recorded();
		for (Prompt prompt : run.stage().prompts()) {
			recorded = recorded.with(prompt.id(), SampleAnswers.to(prompt.answer()));
		}
		return run.with(recorded);
	}

	private static List<Pledge> pledges(CommitmentRule rule) {
		int rating = rule.willingness().max();
		List<Pledge> pledges = new ArrayList<>(Collections.nCopies(rule.fromSalesperson(), new Pledge(Party.SALESPERSON, true, true, rating)));
		pledges.addAll(Collections.nCopies(Math.max(rule.fromManager(), rule.inAll()), new Pledge(Party.MANAGER, true, true, rating)));
		return pledges;
	}
}
