package org.headroom.domain.sessions;

/** What a session is about. Only development counts as coaching the person. */
public enum SessionKind {
	/** About the person: how they sell, what they see, what they want. */
	DEVELOPMENT,
	/** About one deal. */
	DEAL_REVIEW,
	/** Ten minutes, no pipeline questions. */
	TOUCH
}
