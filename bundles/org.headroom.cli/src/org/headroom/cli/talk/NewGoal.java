package org.headroom.cli.talk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Moments;
import org.headroom.cli.desk.Numbers;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.words.Words;

/** Asks for a goal: title, day, and a measure where there is one. Without a measure it is a learning goal. */
final class NewGoal {
	private static final int USUAL_DAYS = 90;

	private final Desk desk;
	private final Prompter prompter;
	private final SessionRoom room;
	private final Words words;

	NewGoal(Desk desk, Prompter prompter, SessionRoom room) {
		this.desk = desk;
		this.prompter = prompter;
		this.room = room;
		this.words = Words.of(NewGoal.class, desk.locale());
	}

	/** False when there was none. */
	boolean ask(OpenSession open, String typed) {
		String title = typed.isEmpty() ? prompter.words("\n" + words.say("goal.title")) : typed;
		if (title.isEmpty()) {
			return false;
		}
		LocalDate due = prompter.reading(words.say("goal.due"), text -> Moments.day(text, desk.today()).filter(desk.today()::isBefore), words.say("wrong.answer", "+90"))
				.orElse(desk.today().plusDays(USUAL_DAYS));
		String metric = prompter.words(words.say("goal.metric"));
		Goal goal = new Goal(desk.ids().getAsLong(), open.person().id(), metric.isEmpty() ? GoalKind.LEARNING : GoalKind.OUTCOME, title, desk.today(), due);
		if (!metric.isEmpty()) {
			measure(goal, metric);
		}
		room.agree(open, goal);
		return true;
	}

	private void measure(Goal goal, String metric) {
		String unit = prompter.words(words.say("goal.unit"));
		BigDecimal baseline = number(words.say("goal.baseline")).orElse(BigDecimal.ZERO);
		Optional<BigDecimal> target = number(words.say("goal.target")).filter(value -> value.compareTo(baseline) != 0);
		if (target.isEmpty()) {
			prompter.tell(words.say("goal.unmeasured"));
			return;
		}
		BigDecimal half = target.get().subtract(baseline).divide(BigDecimal.TWO);
		goal.measure(metric, unit, new Ladder(baseline, baseline.add(half), target.get(), target.get().add(half)));
	}

	private Optional<BigDecimal> number(String label) {
		return prompter.reading(label, Numbers::read, words.say("wrong.answer", "12, 12.5"));
	}
}
