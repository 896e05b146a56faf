package org.headroom.ui.desk;

/** What has changed in the workspace; views that show it read it again. */
public enum Change {
	PEOPLE, DEALS, SESSIONS, COMMITMENTS, GOALS, SITUATIONS, QUESTIONS, SETTINGS, METHODS;

	/** Prefix of the event topics. */
	public static final String TOPICS = "org/headroom/changed/";

	/** Topic for {@code @UIEventTopic}; {@code TOPICS + "*"} hears all. */
	public String topic() {
		return TOPICS + name();
	}
}
