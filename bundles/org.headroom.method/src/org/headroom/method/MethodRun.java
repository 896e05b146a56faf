package org.headroom.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a session stands in its method, and what the method says about it. A value without side
 * effects: the session stores the stage and the answers, and asks here what they mean.
 *
 * @param method   the definition the session began with
 * @param followUp whether the session follows an earlier one of the same method, so that the
 *                 {@linkplain StageTrait#DEFERRED deferred} stages open it
 * @param at       id of the stage the two are in
 * @param recorded what the session holds so far
 */
public record MethodRun(Method method, boolean followUp, String at, Recorded recorded) {

	/** @throws IllegalArgumentException when the method has no such stage */
	public MethodRun {
		if (method.stage(at).isEmpty()) {
			throw new IllegalArgumentException("method " + method.id() + " has no stage " + at);
		}
	}

	/** The beginning of a session. */
	public static MethodRun begin(Method method, boolean followUp) {
		return new MethodRun(method, followUp, path(method, followUp).getFirst().id(), Recorded.NOTHING);
	}

	/** The same place with other contents. */
	public MethodRun with(Recorded contents) {
		return new MethodRun(method, followUp, at, contents);
	}

	/** The stage the two are in. */
	public Stage stage() {
		return method.stage(at).orElseThrow();
	}

	/** The stages of this session in their natural order. */
	public List<Stage> path() {
		return path(method, followUp);
	}

	/** The stage to go on to, if any: where "continue" leads, be it on or around once more. */
	public Optional<Stage> next() {
		return step().enters();
	}

	/** Where "continue" leads: around once more where a loop is not done, else on. */
	public Step step() {
		Optional<Step> around = method.flow().endingWith(at).stream().filter(this::isOpen).findFirst().map(loop -> new Step.Again(within(loop), recorded.round(at) + 1));
		return around.orElseGet(() -> ahead(at).stream().findFirst().<Step>map(Step.Onward::new).orElseGet(Step.End::new));
	}

	/**
	 * Once more: through the loop that ends here, whether its condition is met or not, else through this
	 * stage where it is repeatable. Empty where neither is so, or the loop has had all its rounds.
	 */
	public Optional<Step.Again> again() {
		Optional<Step.Again> around = method.flow().endingWith(at).stream().filter(this::hasRounds).findFirst()
				.map(loop -> new Step.Again(within(loop), recorded.round(at) + 1));
		return around.or(() -> stage().is(StageTrait.REPEATABLE) ? Optional.of(new Step.Again(List.of(stage()), recorded.round(at) + 1)) : Optional.empty());
	}

	/** The run after this step: in the stage it enters, with new rounds begun where it begins them. */
	public MethodRun take(Step step) {
		Recorded begun = recorded;
		if (step instanceof Step.Again around) {
			for (Stage stage : around.stages()) {
				begun = begun.again(stage);
			}
		}
		return new MethodRun(method, followUp, step.enters().map(Stage::id).orElse(at), begun);
	}

	private boolean isOpen(Loop loop) {
		return hasRounds(loop) && !loop.until().holds(recorded.current());
	}

	private boolean hasRounds(Loop loop) {
		return recorded.round(loop.to()) + 1 < loop.most();
	}

	private List<Stage> within(Loop loop) {
		return method.stages().subList(position(method.stages(), loop.from()), position(method.stages(), loop.to()) + 1);
	}

	private int position(List<Stage> stages, String id) {
		return stages.indexOf(method.stage(id).orElseThrow());
	}

	/** All stages that may be entered from here, in their natural order. */
	public List<Stage> enterable() {
		Set<String> open = new LinkedHashSet<>();
		next().ifPresent(stage -> open.add(stage.id()));
		ahead(at).forEach(stage -> open.add(stage.id()));
		open(at).forEach(transition -> open.add(transition.to()));
		if (method.flow().freeBack()) {
			before(at).forEach(stage -> open.add(stage.id()));
		}
		return method.stages().stream().filter(stage -> open.contains(stage.id())).toList();
	}

	/** The run in that stage; empty when the stage may not be entered from here. */
	public Optional<MethodRun> enter(String stage) {
		return enterable().stream().anyMatch(each -> each.id().equals(stage))
				? Optional.of(new MethodRun(method, followUp, stage, recorded)) : Optional.empty();
	}

	/** What this stage lacks. Nobody is held back in a stage by it; it is shown, and counts at the end. */
	public Closing closing(String stage) {
		return Closing.of(method.stage(stage).map(new Requirements(method, recorded)::of).orElseGet(List::of));
	}

	/**
	 * Whether the session may finish. Optional stages, and stages on a branch that was not taken, count
	 * only when something was answered in them.
	 */
	public Closing closing() {
		return Closing.of(new Requirements(method, recorded).ofSession(due()));
	}

	private List<Stage> due() {
		Set<String> walked = walk();
		return path().stream().filter(stage -> isTouched(stage) || walked.contains(stage.id()) && !stage.is(StageTrait.OPTIONAL)).toList();
	}

	private Set<String> walk() {
		Set<String> walked = new LinkedHashSet<>();
		Optional<Stage> step = path().stream().findFirst();
		while (step.isPresent() && walked.add(step.get().id())) {
			step = ahead(step.get().id()).stream().findFirst();
		}
		return walked;
	}

	private boolean isTouched(Stage stage) {
		return stage.prompts().stream().anyMatch(prompt -> recorded.answer(prompt.id()).isPresent());
	}

	private List<Stage> ahead(String stage) {
		if (method.flow().from(stage).isEmpty()) {
			return following(stage);
		}
		Set<String> earlier = new LinkedHashSet<>(before(stage).stream().map(Stage::id).toList());
		return open(stage).map(Transition::to).filter(to -> !to.equals(stage) && !earlier.contains(to)).distinct()
				.map(to -> method.stage(to).orElseThrow()).toList();
	}

	private Stream<Transition> open(String stage) {
		Map<String, Answer> answers = recorded.current();
		return method.flow().from(stage).stream().filter(transition -> transition.guard().holds(answers));
	}

	private List<Stage> following(String stage) {
		List<Stage> following = new ArrayList<>();
		for (Stage each : path().subList(position(stage) + 1, path().size())) {
			following.add(each);
			if (!each.is(StageTrait.OPTIONAL)) {
				break;
			}
		}
		return following;
	}

	private List<Stage> before(String stage) {
		return path().subList(0, Math.max(0, position(stage)));
	}

	private int position(String stage) {
		return position(path(), stage);
	}

	private static List<Stage> path(Method method, boolean followUp) {
		Stream<Stage> now = method.stages().stream().filter(stage -> !stage.is(StageTrait.DEFERRED));
		Stream<Stage> first = method.stages().stream().filter(stage -> followUp && stage.is(StageTrait.DEFERRED));
		List<Stage> path = Stream.concat(first, now).toList();
		return path.isEmpty() ? method.stages() : path;
	}
}
