package org.headroom.domain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;

/** Goals on their way, slipping, reached and dropped. Lines of {@code goals.txt}; their words in the messages. */
final class SampleGoals {
	private static final String NONE = "-";

	private final Goals goals;
	private final LongSupplier ids;
	private final LocalDate today;
	private final Words words;
	private int count;

	SampleGoals(Workspace workspace, LongSupplier ids, LocalDate today, Locale locale) {
		this.goals = workspace.port(Goals.class);
		this.ids = ids;
		this.today = today;
		this.words = Words.of(SampleGoals.class, locale);
	}

	void of(CastMember member, Person person) {
		Lines.of("goals.txt").stream().map(line -> line.split("\\s*\\|\\s*")).filter(cells -> cells[0].equals(member.name()))
				.forEach(cells -> set(person, cells));
	}

	private void set(Person person, String[] cells) {
		String key = "goal." + cells[1] + ".";
		Goal goal = new Goal(ids.getAsLong(), person.id(), GoalKind.valueOf(cells[2]), words.say(key + "title"), day(cells[4]), day(cells[5]));
		if (!cells[6].equals(NONE)) {
			String[] rungs = cells[6].split(" ");
			goal.measure(words.say(key + "metric"), words.say(key + "unit"),
					new Ladder(new BigDecimal(rungs[0]), new BigDecimal(rungs[1]), new BigDecimal(rungs[2]), new BigDecimal(rungs[3])));
		}
		goal.plan(words.say(key + "if"), words.say(key + "then"));
		GoalState state = GoalState.valueOf(cells[3]);
		if (state != GoalState.OPEN) {
			goal.settle(state, today.minusDays(18));
		}
		goals.save(goal);
		count++;
		milestones(goal, key, cells[7]);
		checkIns(goal, key, cells[8]);
	}

	private void milestones(Goal goal, String key, String spec) {
		String[] each = spec.equals(NONE) ? new String[0] : spec.split(" ");
		for (int index = 0; index < each.length; index++) {
			String[] days = each[index].split(":");
			Milestone milestone = new Milestone(ids.getAsLong(), goal.id(), words.say(key + "step." + index), day(days[0]));
			if (days.length > 1) {
				milestone.doneOn(day(days[1]));
			}
			goals.save(milestone);
		}
	}

	/** Each is days from now, reading and confidence. */
	private void checkIns(Goal goal, String key, String spec) {
		String[] each = spec.equals(NONE) ? new String[0] : spec.split(" ");
		for (int index = 0; index < each.length; index++) {
			String[] parts = each[index].split(":");
			CheckIn checkIn = new CheckIn(ids.getAsLong(), goal.id(), day(parts[0]), index == each.length - 1 ? words.say(key + "evidence") : "");
			if (!parts[1].equals(NONE)) {
				checkIn.reading(new BigDecimal(parts[1]));
			}
			checkIn.confidence(Integer.parseInt(parts[2]));
			goals.save(checkIn);
		}
	}

	private LocalDate day(String fromNow) {
		return Days.workday(today.plusDays(Integer.parseInt(fromNow)));
	}

	int count() {
		return count;
	}
}
