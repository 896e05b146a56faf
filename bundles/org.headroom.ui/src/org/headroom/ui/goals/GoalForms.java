package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Draft;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;

/** Opens, saves and cancels the form of a goal, and opens it again where words wait in it. Display thread. */
final class GoalForms {

	/** What the form stands in. */
	interface Around {

		/** Makes room for the form. */
		void opening();

		/** The form is gone; a goal that was added is chosen. */
		void left(Optional<Goal> added);
	}

	private final Desk desk;
	private final DraftShelf shelf;
	private final GoalDeeds deeds;
	private final Supplier<List<Person>> people;
	private final LongFunction<Optional<Goal>> goals;
	private final Around around;
	private Optional<GoalSide> side = Optional.empty();
	private boolean reopened;

	GoalForms(Desk desk, DraftShelf shelf, GoalDeeds deeds, Supplier<List<Person>> people, LongFunction<Optional<Goal>> goals, Around around) {
		this.desk = desk;
		this.shelf = shelf;
		this.deeds = deeds;
		this.people = people;
		this.goals = goals;
		this.around = around;
	}

	/** Where the form is shown; told before the first is opened. */
	void in(GoalSide place) {
		side = Optional.of(place);
	}

	void add(Optional<Long> personId) {
		open(Optional.empty(), GoalForm.blank(personId, LocalDate.now(desk.clock())));
	}

	void edit(Goal goal) {
		open(Optional.of(goal.id()), GoalForm.of(goal, desk.locale()));
	}

	private void open(Optional<Long> goalId, GoalForm form) {
		around.opening();
		side.ifPresent(place -> place.edit(goalId, form, people.get()));
	}

	/** Once a view: opens the form in which words wait that were typed before it was closed. */
	void reopenLatest() {
		if (!reopened) {
			reopened = true;
			shelf.whenRead(() -> shelf.latest(GoalEditor.DRAFT).map(Draft::key).ifPresent(this::reopen));
		}
	}

	/** Another workspace has words of its own. */
	void forget() {
		reopened = false;
	}

	private void reopen(Draft.Key form) {
		if (side.filter(place -> place.there() && !place.editing()).isPresent()) {
			GoalEditor.goalOf(form).ifPresentOrElse(id -> goals.apply(id).ifPresent(this::edit), () -> add(GoalEditor.personOf(form)));
		}
	}

	void save(Optional<Long> edited, GoalForm form) {
		Runnable written = drafts().map(DraftKeeping::saving).orElse(() -> { });
		Consumer<Optional<Goal>> done = added -> {
			written.run();
			around.left(added);
		};
		edited.ifPresentOrElse(id -> deeds.change(id, form, () -> done.accept(Optional.empty())), () -> deeds.add(form, goal -> done.accept(Optional.of(goal))));
	}

	void cancel() {
		Optional<Draft.Key> form = drafts().flatMap(DraftKeeping::key);
		Optional<Runnable> back = drafts().flatMap(DraftKeeping::discard);
		around.left(Optional.empty());
		back.ifPresent(words -> deeds.putAway(() -> {
			words.run();
			form.ifPresent(this::reopen);
		}));
	}

	private Optional<DraftKeeping> drafts() {
		return side.flatMap(GoalSide::drafts);
	}
}
