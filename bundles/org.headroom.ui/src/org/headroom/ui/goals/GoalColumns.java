package org.headroom.ui.goals;

import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.DataTable;

/** The columns of the goals' table. Display thread. */
final class GoalColumns {
	private static final int NARROW = 54;
	private static final int LETTER = 8;

	private GoalColumns() {
	}

	static DataTable<GoalLine> in(Composite parent, Words words) {
		String sure = words.say("column.confidence");
		return DataTable.<GoalLine>in(parent, "goals.table", words.say("table")).text("goal", words.say("column.goal"), 170, GoalLine::title)
				.text("person", words.say("column.person"), 92, GoalLine::person).number("latest", words.say("column.latest"), 78, GoalLine::latest, GoalLine.byPace())
				.ordered("pace", words.say("column.pace"), 110, GoalLine::paceWords, GoalLine.byPace()).ordered("due", words.say("column.due"), 94, GoalLine::dueWords, GoalLine.byDue())
				.number("confidence", sure, wide(sure), GoalLine::confidenceWords, GoalLine.byConfidence()).yielding("confidence", "due", "latest");
	}

	/** A figure of one or two digits is narrower than the word above it in some languages. */
	private static int wide(String header) {
		return Math.max(NARROW, (header.length() + 2) * LETTER);
	}
}
