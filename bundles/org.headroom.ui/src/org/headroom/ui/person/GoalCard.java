package org.headroom.ui.person;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Visibility;
import org.headroom.ui.kit.RelativeDates;

/**
 * A goal as the Person view says it.
 *
 * @param about kind, progress, pace and due day, in a line
 * @param behind whether it is behind its pace
 * @param checkIns the last three, the newest first, a line each
 */
record GoalCard(long id, String title, String about, boolean behind, boolean open, Visibility visibility, List<String> checkIns) {
	private static final int LAST = 3;

	GoalCard {
		checkIns = List.copyOf(checkIns);
	}

	static List<GoalCard> of(Workspace workspace, long personId, Clock clock, Locale locale) {
		Goals goals = workspace.port(Goals.class);
		PaceRule pace = workspace.port(PaceRule.class);
		return goals.of(personId).stream().map(goal -> of(goal, goals.checkIns(goal.id()), pace, clock, locale)).toList();
	}

	static GoalCard of(Goal goal, List<CheckIn> checkIns, PaceRule rule, Clock clock, Locale locale) {
		RelativeDates dates = new RelativeDates(clock, locale);
		Optional<CheckIn> last = checkIns.isEmpty() ? Optional.empty() : Optional.of(checkIns.getLast());
		Pace pace = rule.judge(goal, last, LocalDate.now(clock));
		Words words = Words.of(GoalCard.class, locale);
		String kind = goal.kind() == GoalKind.OUTCOME ? words.say("goal.outcome") : words.say("goal.learning");
		String due = words.say("goal.due", dates.say(goal.dueOn()));
		String about = goal.state() == GoalState.OPEN ? String.join(" · ", kind, pace(goal, pace, words), due) : String.join(" · ", kind, state(goal, words));
		return new GoalCard(goal.id(), goal.title(), about, pace instanceof Pace.Behind && goal.state() == GoalState.OPEN, goal.state() == GoalState.OPEN, goal.visibility(),
				checkIns.reversed().stream().limit(LAST).map(each -> said(each, goal, dates, words)).toList());
	}

	private static String state(Goal goal, Words words) {
		return goal.state() == GoalState.REACHED ? words.say("goal.reached") : words.say("goal.dropped");
	}

	private static String pace(Goal goal, Pace pace, Words words) {
		return switch (pace) {
			case Pace.TooEarly early -> words.say("goal.early");
			case Pace.OnPace(BigDecimal reading, BigDecimal expected) -> words.say("goal.onPace", of(reading, goal, words));
			case Pace.Behind(BigDecimal reading, BigDecimal expected) -> words.say("goal.behind", of(reading, goal, words));
			case Pace.Reached(BigDecimal reading) -> words.say("goal.atTarget", of(reading, goal, words));
		};
	}

	private static String of(BigDecimal reading, Goal goal, Words words) {
		return goal.ladder().map(Ladder::target).map(target -> words.say("goal.of", reading, target, goal.unit()).strip()).orElseGet(() -> words.say("goal.reading", reading, goal.unit()).strip());
	}

	private static String said(CheckIn checkIn, Goal goal, RelativeDates dates, Words words) {
		String value = checkIn.reading().map(reading -> words.say("goal.reading", reading, goal.unit()).strip()).orElse("");
		String sure = checkIn.confidence().map(level -> words.say("goal.confidence", level)).orElse("");
		String said = Stream.of(value, checkIn.evidence(), sure).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
		return words.say("goal.said", dates.say(checkIn.day()), said);
	}
}
