package org.headroom.method;

/**
 * Who may ever read a recorded field. The level stands at every field of a session, in the form as in
 * the store; nothing is shown to a wider circle than the one it was typed for.
 */
public enum Visibility {

	/** Only the manager who typed it. No report, no list for others and no shared database may hold it in plain words. */
	MINE,

	/** The manager and the salesperson. */
	OURS,

	/** The two of them, and what reports to others may contain. */
	REPORTABLE
}
