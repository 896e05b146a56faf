package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Reply;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Sentence;

/** What a person does in the Goals view: done, said in the view's message, and offered to be taken back. Display thread. */
final class GoalDeeds implements MilestoneList.Acts {
	private final Desk desk;
	private final Words words;
	private final Reply reply;
	private final Supplier<Optional<Long>> chosen;
	private final GoalActions acts;

	/** @param chosen the goal that milestones are added to */
	GoalDeeds(Desk desk, Words words, InlineMessage message, Supplier<Optional<Long>> chosen) {
		this.desk = desk;
		this.words = words;
		this.reply = new Reply(message, desk.locale());
		this.chosen = chosen;
		this.acts = new GoalActions(desk, this::fail);
	}

	/** Takes back what was done last. */
	Optional<Runnable> undo() {
		return reply.undo();
	}

	/** What was done belongs to another workspace. */
	void forget() {
		reply.forget();
	}

	/** @param written called once it is on disk */
	void checkIn(Goal goal, CheckInForm form, Runnable written) {
		CheckIn checkIn = form.make(desk.ids().getAsLong(), goal.id(), desk.locale());
		acts.save(checkIn, () -> {
			written.run();
			reply.done(words.say("checkin.saved", Sentence.literal(goal.title())), () -> acts.remove(checkIn, () -> { }));
		});
	}

	void removeCheckIn(CheckIn checkIn) {
		acts.remove(checkIn, () -> reply.done(words.say("checkin.removed"), () -> acts.save(Removed.again(checkIn), () -> { })));
	}

	void add(GoalForm form, Consumer<Goal> done) {
		acts.add(form, goal -> {
			done.accept(goal);
			reply.done(words.say("form.added", Sentence.literal(goal.title())), () -> acts.remove(goal.id(), removed -> { }));
		});
	}

	void change(long goalId, GoalForm form, Runnable done) {
		acts.change(goalId, form, before -> {
			done.run();
			reply.done(words.say("form.saved", Sentence.literal(form.title())), () -> acts.change(goalId, before, again -> { }));
		});
	}

	void settle(Goal goal, GoalState outcome) {
		GoalState before = goal.state();
		acts.settle(goal.id(), outcome, () -> reply.done(said(outcome, Sentence.literal(goal.title())), () -> acts.settle(goal.id(), before, () -> { })));
	}

	private String said(GoalState outcome, String title) {
		return switch (outcome) {
			case REACHED -> words.say("said.reached", title);
			case DROPPED -> words.say("said.dropped", title);
			case OPEN -> words.say("said.reopened", title);
		};
	}

	void remove(Goal goal) {
		acts.remove(goal.id(), removed -> reply.done(words.say("said.removed", Sentence.literal(goal.title())), () -> acts.putBack(removed)));
	}

	@Override
	public void add(String title, LocalDate due, Runnable written, Runnable refused) {
		chosen.get().ifPresent(goalId -> {
			Milestone milestone = new Milestone(desk.ids().getAsLong(), goalId, title, due);
			acts.save(milestone, () -> {
				written.run();
				reply.done(words.say("milestone.added", Sentence.literal(milestone.title())), () -> acts.remove(milestone, () -> { }));
			}, failure -> {
				refused.run();
				fail(failure);
			});
		});
	}

	/** A form was cancelled with words in it. */
	@Override
	public void putAway(Runnable back) {
		reply.done(words.say("putAway"), back);
	}

	@Override
	public void tick(Milestone milestone, boolean done) {
		String title = Sentence.literal(milestone.title());
		String said = done ? words.say("milestone.ticked", title) : words.say("milestone.unticked", title);
		acts.tick(milestone, done, () -> reply.done(said, () -> putBack(milestone)));
	}

	@Override
	public void remove(Milestone milestone) {
		acts.remove(milestone, () -> reply.done(words.say("milestone.removed", Sentence.literal(milestone.title())), () -> putBack(milestone)));
	}

	private void putBack(Milestone milestone) {
		acts.save(Removed.again(milestone), () -> { });
	}

	/** Says what failed, and what to do. */
	void fail(RuntimeException failure) {
		reply.failed(failure);
	}
}
