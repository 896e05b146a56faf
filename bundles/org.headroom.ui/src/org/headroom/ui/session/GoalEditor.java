package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.goals.Goal;
import org.headroom.method.Answer;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Space;

/** One of the person's goals, or a new one. */
final class GoalEditor implements AnswerEditor {
	private final EditorScope scope;
	private final List<Answer.LinkedGoal> goals = new ArrayList<>();
	private final Combo choice;

	GoalEditor(Composite parent, EditorScope scope) {
		this.scope = scope;
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		choice = Across.grow(Fields.choice(row, scope.id(), scope.spoken(), scope.words().say("goal.none")));
		Stream<Goal> here = scope.view().open().stream().flatMap(open -> open.goals().stream());
		Stream.concat(scope.view().goals().stream(), here).forEach(goal -> add(new Answer.LinkedGoal(goal.id(), goal.title())));
		choice.select(0);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		Buttons.quiet(row, scope.id() + ".new", scope.words().say("goal.new"), scope.addGoal());
	}

	private void add(Answer.LinkedGoal goal) {
		goals.add(goal);
		choice.add(goal.label());
	}

	private void changed() {
		int index = choice.getSelectionIndex() - 1;
		if (index < 0) {
			scope.takeBack();
		} else {
			scope.tell(goals.get(index));
		}
	}

	@Override
	public void show(Optional<Answer> answer) {
		Optional<Answer.LinkedGoal> goal = answer.filter(Answer.LinkedGoal.class::isInstance).map(Answer.LinkedGoal.class::cast);
		goal.filter(one -> goals.stream().noneMatch(each -> each.id() == one.id())).ifPresent(this::add);
		choice.select(goal.map(one -> goals.stream().map(Answer.LinkedGoal::id).toList().indexOf(one.id()) + 1).orElse(0));
	}

	@Override
	public void focus() {
		choice.setFocus();
	}
}
