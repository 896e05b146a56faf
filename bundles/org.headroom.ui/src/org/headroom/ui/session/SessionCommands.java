package org.headroom.ui.session;

/** Ids of the commands that mean something only in a session. */
final class SessionCommands {
	private static final String PREFIX = "org.headroom.command.session.";
	static final String NEXT_FIELD = PREFIX + "onward";
	static final String NEXT_STAGE = PREFIX + "stage.next";
	static final String PREVIOUS_STAGE = PREFIX + "stage.previous";
	static final String AGAIN = PREFIX + "again";
	static final String BEYOND = PREFIX + "beyond";
	static final String TAKE_OVER = PREFIX + "takeover";
	static final String METHOD = "org.headroom.command.method.help";
	static final String ASK = PREFIX + "ask.";
	static final String ANOTHER = PREFIX + "another";
	static final String INSIGHT = PREFIX + "insight";
	static final String PROMISE_PERSON = PREFIX + "promise.person";
	static final String PROMISE_MINE = PREFIX + "promise.mine";
	static final String FINISH = PREFIX + "finish";
	static final String DEFER = PREFIX + "defer";
	static final String CANCEL = PREFIX + "cancel";
	static final String SAVE_RECORD = PREFIX + "save";
	static final String BEGIN = PREFIX + "begin";

	private SessionCommands() {
	}
}
