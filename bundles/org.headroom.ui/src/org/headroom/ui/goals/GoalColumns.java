package org.headroom.ui.goals;

import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.DataTable;

/** The columns of the goals' table. Display thread. */
final class GoalColumns {
	private GoalColumns() {
	}

	static DataTable<GoalLine> in(Composite parent, Words words) {
		return DataTable.<GoalLine>in(parent, "goals.table", words.say("table")).text("goal", words.say("column.goal"), 146, GoalLine::title)
				.text("person", words.say("column.person"), 100, GoalLine::person).number("latest", words.say("column.latest"), 80, GoalLine::latest, GoalLine.byPace())
				.ordered("pace", words.say("column.pace"), 152, GoalLine::paceWords, GoalLine.byPace()).ordered("due", words.say("column.due"), 98, GoalLine::dueWords, GoalLine.byDue())
				.number("confidence", words.say("column.confidence"), 54, GoalLine::confidenceWords, GoalLine.byConfidence());
	}
}
