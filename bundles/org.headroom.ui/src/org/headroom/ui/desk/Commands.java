package org.headroom.ui.desk;

/** Ids of commands that mean something only in a view; see {@link Acts}. The others have handlers of their own. */
public final class Commands {
	private static final String PREFIX = "org.headroom.command.";
	public static final String FILTER = PREFIX + "filter";
	public static final String START_SESSION = PREFIX + "session.start";
	public static final String PLAN_SESSION = PREFIX + "session.plan";
	public static final String PREPARE = PREFIX + "session.prepare";
	public static final String CHECK_IN = PREFIX + "checkin";
	public static final String ADD_GOAL = PREFIX + "goal.add";
	public static final String ADD_QUESTION = PREFIX + "question.add";
	public static final String NOTE_SITUATION = PREFIX + "situation.add";
	public static final String PROMISE_KEPT = PREFIX + "commitment.done";
	public static final String UNDO = PREFIX + "undo";
	public static final String TABLE = PREFIX + "table";
	public static final String REFRESH = PREFIX + "refresh";
	public static final String EDIT = PREFIX + "edit";
	public static final String GOAL_REACHED = PREFIX + "goal.reached";
	public static final String DROP_GOAL = PREFIX + "goal.drop";
	public static final String REMOVE_GOAL = PREFIX + "goal.remove";
	public static final String ADD_MILESTONE = PREFIX + "milestone.add";
	public static final String RETIRE_QUESTION = PREFIX + "question.retire";
	public static final String CLEAR_FILTER = PREFIX + "filter.clear";
	public static final String GROUP_BY_MANAGER = PREFIX + "group.manager";
	public static final String GROUP_BY_OFFICE = PREFIX + "group.office";
	public static final String GROUP_BY_NOTHING = PREFIX + "group.none";
	public static final String SORT_BY_NEXT = PREFIX + "sort.next";
	public static final String TURN_ORDER = PREFIX + "sort.turn";
	public static final String ONLY_TOP = PREFIX + "team.top";
	/** Has a handler; named here for keys that lead there. */
	public static final String UNDO_IMPORT = PREFIX + "import.undo";
	/** Has a handler; named here for buttons that do the same. */
	public static final String IMPORT = PREFIX + "import";
	/** Has a handler; named here for buttons that do the same. */
	public static final String SAMPLE = PREFIX + "sample";

	private Commands() {
	}
}
