package org.headroom.method.yaml;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.method.Guard;
import org.headroom.method.StageTrait;

/** Finds what no session gets to: stages, questions that something rests on, the end of a loop. */
final class CourseCheck {

	private final Findings findings;
	private final Outline outline;
	private final Declared declared;

	CourseCheck(Findings findings, Outline outline, Declared declared) {
		this.findings = findings;
		this.outline = outline;
		this.declared = declared;
	}

	void check() {
		outline.rounds().forEach(this::check);
		outline.counted().stream().filter(each -> !isRepeated(each.stage())).forEach(each -> findings.doubt(each.at(), "metric.rounds", each.stage()));
		declared.needs().forEach(this::checkDeferred);
		if (outline.isWhole()) {
			Course course = new Course(outline);
			outline.places().forEach(place -> check(course, place));
			declared.uses().forEach(use -> check(course, use));
			checkAllDeferred();
		}
	}

	private void check(Course course, Outline.Place place) {
		if (!course.reaches(place.id())) {
			findings.add(place.at(), "stage.unreachable", place.id());
		} else if (course.endsEarly(place.id())) {
			findings.add(outline.from(place.id()).getFirst().at(), "stage.end", place.id());
		}
	}

	/** A stage that is never reached may well speak of its own questions: the stage is the mistake. */
	private void check(Course course, Declared.Use use) {
		boolean idle = use.stage().filter(stage -> !course.reaches(stage)).isPresent();
		if (!idle && !course.isAsked(use.prompt())) {
			findings.add(use.at(), "prompt.unasked", use.prompt(), outline.asking(use.prompt()).map(Outline.Place::id).orElse(""));
		}
	}

	/** A deferred stage belongs to the next session, so this one could never finish. */
	private void checkDeferred(Declared.Use need) {
		boolean later = outline.asking(need.prompt()).filter(place -> place.is(StageTrait.DEFERRED)).isPresent();
		boolean now = need.stage().flatMap(outline::place).filter(place -> place.is(StageTrait.DEFERRED)).isEmpty();
		boolean everything = outline.places().stream().allMatch(place -> place.is(StageTrait.DEFERRED));
		if (later && now && !everything) {
			findings.add(need.at(), "output.deferred", need.prompt());
		}
	}

	private void checkAllDeferred() {
		if (outline.places().stream().allMatch(place -> place.is(StageTrait.DEFERRED))) {
			findings.doubt(outline.places().getFirst().at(), "stage.deferred");
		}
	}

	private void check(Outline.Round round) {
		Set<String> within = outline.within(round.loop()).stream().flatMap(place -> place.prompts().stream()).collect(Collectors.toCollection(TreeSet::new));
		List<String> asked = prompts(round.loop().until()).toList();
		if (round.loop().until() instanceof Guard.Always) {
			findings.add(round.until(), "loop.once");
		} else if (!asked.isEmpty() && asked.stream().noneMatch(within::contains)) {
			findings.add(round.until(), Phrase.of("loop.endless.wrong"),
					within.isEmpty() ? Phrase.of("loop.endless.none") : Phrase.of("loop.endless.right", String.join(", ", within)));
		}
	}

	private boolean isRepeated(String stage) {
		return outline.place(stage).filter(place -> place.is(StageTrait.REPEATABLE)).isPresent()
				|| outline.rounds().stream().anyMatch(round -> outline.within(round.loop()).stream().anyMatch(place -> place.id().equals(stage)));
	}

	private static Stream<String> prompts(Guard guard) {
		return switch (guard) {
			case Guard.Always always -> Stream.empty();
			case Guard.Answered(String prompt) -> Stream.of(prompt);
			case Guard.AtLeast(String prompt, int value) -> Stream.of(prompt);
			case Guard.Chosen(String prompt, String option) -> Stream.of(prompt);
			case Guard.Not(Guard inner) -> prompts(inner);
			case Guard.AllOf(List<Guard> guards) -> guards.stream().flatMap(CourseCheck::prompts);
			case Guard.AnyOf(List<Guard> guards) -> guards.stream().flatMap(CourseCheck::prompts);
		};
	}
}
