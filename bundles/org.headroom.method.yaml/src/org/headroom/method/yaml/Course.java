package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.method.Guard;
import org.headroom.method.StageTrait;

/** Where sessions can get to, whatever is answered; the stages are walked as {@link org.headroom.method.MethodRun} walks them. */
final class Course {

	private final Outline outline;
	private final List<Outline.Place> path;
	private final Set<String> reached = new LinkedHashSet<>();

	Course(Outline outline) {
		this.outline = outline;
		this.path = Stream.concat(outline.places().stream().filter(place -> place.is(StageTrait.DEFERRED)),
				outline.places().stream().filter(place -> !place.is(StageTrait.DEFERRED))).toList();
		reached.add(path.getFirst().id());
		path.stream().filter(place -> !place.is(StageTrait.DEFERRED)).findFirst().ifPresent(place -> reached.add(place.id()));
		while (walk()) {
			// every round may answer what opens another way
		}
	}

	private boolean walk() {
		List<String> next = reached.stream().flatMap(this::steps).toList();
		return reached.addAll(next);
	}

	/** Whether a session, the first or a later one, gets to this stage. */
	boolean reaches(String stage) {
		return reached.contains(stage);
	}

	/** Whether all ways out of a stage that is not the last lead back or stay shut. */
	boolean endsEarly(String stage) {
		int at = place(stage);
		return !outline.from(stage).isEmpty() && at < path.size() - 1
				&& outline.from(stage).stream().noneMatch(way -> place(way.to()) > at && mayHold(way.guard()));
	}

	private Stream<String> steps(String stage) {
		List<Outline.Way> own = outline.from(stage);
		return own.isEmpty() ? following(stage) : own.stream().filter(way -> mayHold(way.guard())).map(Outline.Way::to);
	}

	private Stream<String> following(String stage) {
		List<String> following = new ArrayList<>();
		for (Outline.Place each : path.subList(place(stage) + 1, path.size())) {
			following.add(each.id());
			if (!each.is(StageTrait.OPTIONAL)) {
				break;
			}
		}
		return following.stream();
	}

	private int place(String stage) {
		return outline.place(stage).map(path::indexOf).orElse(-1);
	}

	private boolean mayHold(Guard guard) {
		return switch (guard) {
			case Guard.Always always -> true;
			case Guard.Answered(String prompt) -> isAsked(prompt);
			case Guard.AtLeast(String prompt, int value) -> isAsked(prompt);
			case Guard.Chosen(String prompt, String option) -> isAsked(prompt);
			case Guard.Not(Guard inner) -> mayFail(inner);
			case Guard.AllOf(List<Guard> guards) -> guards.stream().allMatch(this::mayHold);
			case Guard.AnyOf(List<Guard> guards) -> guards.isEmpty() || guards.stream().anyMatch(this::mayHold);
		};
	}

	/** Whatever can be answered can also be left out. */
	private boolean mayFail(Guard guard) {
		return switch (guard) {
			case Guard.Always always -> false;
			case Guard.Answered answered -> true;
			case Guard.AtLeast least -> true;
			case Guard.Chosen chosen -> true;
			case Guard.Not(Guard inner) -> mayHold(inner);
			case Guard.AllOf(List<Guard> guards) -> guards.isEmpty() || guards.stream().anyMatch(this::mayFail);
			case Guard.AnyOf(List<Guard> guards) -> guards.stream().allMatch(this::mayFail);
		};
	}

	/** Whether a session gets to the question; one about the session as a whole is always there. */
	boolean isAsked(String prompt) {
		return outline.asking(prompt).map(place -> reaches(place.id())).orElse(true);
	}
}
