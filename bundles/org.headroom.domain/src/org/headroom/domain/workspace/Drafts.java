package org.headroom.domain.workspace;

import java.util.List;

/** Words on their way: what was typed into forms and not saved, so that no ended process takes it along. A port. */
public interface Drafts {

	/** Every draft there is, the latest first; they are few. */
	List<Draft> all();

	/** Keeps it in place of the one before. */
	void keep(Draft draft);

	/** It was saved, or is not wanted; does nothing where there is none. */
	void forget(Draft.Key key);
}
