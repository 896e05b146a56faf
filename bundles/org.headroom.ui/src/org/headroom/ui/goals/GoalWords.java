package org.headroom.ui.goals;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.RelativeDates;

/** Goals, paces and check-ins in words. Any thread. */
final class GoalWords {
	private static final BigDecimal WIDE = BigDecimal.valueOf(20);

	private final Words words;
	private final Numbers numbers;
	private final RelativeDates dates;

	GoalWords(Clock clock, Locale locale) {
		this.words = Words.of(GoalWords.class, locale);
		this.numbers = new Numbers(locale);
		this.dates = new RelativeDates(clock, locale);
	}

	String kind(GoalKind kind) {
		return switch (kind) {
			case OUTCOME -> words.say("kind.outcome");
			case LEARNING -> words.say("kind.learning");
		};
	}

	/** Over the rows of one kind. */
	String kinds(GoalKind kind) {
		return switch (kind) {
			case OUTCOME -> words.say("kinds.outcome");
			case LEARNING -> words.say("kinds.learning");
		};
	}

	/** The latest reading against the target: "2 of 5". */
	String latest(Goal goal, Optional<CheckIn> last) {
		Optional<BigDecimal> reading = last.flatMap(CheckIn::reading);
		Optional<BigDecimal> target = goal.ladder().map(Ladder::target);
		if (target.isEmpty()) {
			return Figures.NONE;
		}
		String aim = numbers.write(target.get());
		return reading.map(value -> words.say("latest", numbers.write(value), aim)).orElseGet(() -> words.say("latest", Figures.NONE, aim));
	}

	/** For a cell: says nothing while it is too early. */
	String pace(Pace pace) {
		return switch (pace) {
			case Pace.TooEarly early -> Figures.NONE;
			case Pace.OnPace onPace -> words.say("pace.on");
			case Pace.Behind behind -> behind();
			case Pace.Reached reached -> words.say("pace.reached");
		};
	}

	/** A sentence; empty while it is too early. */
	String paceSentence(Goal goal, Pace pace) {
		return switch (pace) {
			case Pace.TooEarly early -> "";
			case Pace.OnPace(BigDecimal reading, BigDecimal expected) -> words.say("pace.on.sentence", numbers.write(reading, goal.unit()), expected(goal, expected));
			case Pace.Behind(BigDecimal reading, BigDecimal expected) -> words.say("pace.behind.sentence", numbers.write(reading, goal.unit()), expected(goal, expected));
			case Pace.Reached(BigDecimal reading) -> words.say("pace.reached.sentence", numbers.write(reading, goal.unit()));
		};
	}

	/** The word all rows have in common that are behind, to filter by. */
	String behind() {
		return words.say("pace.behind");
	}

	/** What a settled goal came to, in a word. */
	String outcome(Goal goal) {
		return goal.state() == GoalState.REACHED ? words.say("outcome.reached") : words.say("outcome.dropped");
	}

	/** The same, and when. */
	String settled(Goal goal) {
		String when = goal.settledOn().map(dates::say).orElse("");
		return goal.state() == GoalState.REACHED ? words.say("state.reached", when).strip() : words.say("state.dropped", when).strip();
	}

	/** No finer than it can be known: whole numbers where the way is long. */
	private String expected(Goal goal, BigDecimal expected) {
		boolean wide = goal.ladder().filter(ladder -> ladder.target().subtract(ladder.baseline()).abs().compareTo(WIDE) >= 0).isPresent();
		return numbers.write(expected, wide ? 0 : 1);
	}

	String plan(Goal goal) {
		if (goal.ifSituation().isEmpty() && goal.thenAction().isEmpty()) {
			return "";
		}
		return goal.ifSituation().isEmpty() ? goal.thenAction() : words.say("plan", goal.ifSituation(), goal.thenAction());
	}

	/** Reading, confidence and evidence, as far as they were given. */
	String checkIn(Goal goal, CheckIn checkIn) {
		String value = checkIn.reading().map(reading -> numbers.write(reading, goal.unit())).orElse("");
		String sure = checkIn.confidence().map(level -> words.say("confidence", level)).orElse("");
		return Stream.of(value, sure, checkIn.evidence()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	Numbers numbers() {
		return numbers;
	}

	RelativeDates dates() {
		return dates;
	}

	Words words() {
		return words;
	}
}
