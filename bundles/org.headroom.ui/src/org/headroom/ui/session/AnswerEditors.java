package org.headroom.ui.session;

import org.eclipse.swt.widgets.Composite;
import org.headroom.method.AnswerType;

/** Makes the field for each kind of answer. Display thread. */
final class AnswerEditors {

	private AnswerEditors() {
	}

	static AnswerEditor create(Composite parent, AnswerType type, EditorScope scope) {
		return switch (type) {
			case AnswerType.FreeText text -> new WordsEditor(parent, text, scope);
			case AnswerType.Scale scale -> WideScaleEditor.suits(scale) ? new WideScaleEditor(parent, scale, scope) : new ScaleEditor(parent, scale, scope);
			case AnswerType.SingleChoice single -> new ChoiceEditor(parent, single.options(), 1, scope);
			case AnswerType.MultiChoice multi -> new ChoiceEditor(parent, multi.options(), multi.most(), scope);
			case AnswerType.Ranking ranking -> new RankingEditor(parent, ranking.options(), scope);
			case AnswerType.Table table -> new TableEditor(parent, table, scope);
			case AnswerType.DateAnswer date -> new DayEditor(parent, scope);
			case AnswerType.Money money -> new MoneyEditor(parent, scope);
			case AnswerType.DealLink deal -> new DealEditor(parent, scope);
			case AnswerType.GoalLink goal -> new GoalEditor(parent, scope);
			case AnswerType.Tally tally -> new TallyEditor(parent, tally, scope);
		};
	}
}
