package org.headroom.questions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A port: the questions of a workspace and their uses. Any thread but the display's; each call is one
 * transaction. Writing something that was changed meanwhile throws
 * {@link org.headroom.domain.workspace.StaleRecord}. Nothing is deleted: past sessions point at questions.
 */
public interface Questions {

	Optional<Question> byId(long id);

	/** By pack and key, such as {@code headroom/how-close}. */
	Optional<Question> byKey(String key);

	/** In the order they were added. */
	List<Question> all(boolean includeRetired);

	/** Adds or updates. */
	void save(Question question);

	/** Adds or updates all of them, or none. */
	void saveAll(Collection<Question> questions);

	/** Is no longer offered; does nothing when there is none of that id. */
	void retire(long id);

	/** Is offered again; does nothing when there is none of that id. */
	void restore(long id);

	/** Adds the use or replaces it by id. */
	void record(QuestionUse use);

	/** All of a person, the newest first. */
	List<QuestionUse> usesOf(long personId);

	/** All of a session, in the order they were asked. */
	List<QuestionUse> usesIn(long sessionId);
}
