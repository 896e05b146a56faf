package org.headroom.domain.sessions;

import java.util.List;

/** A port: situation logs. */
public interface Situations {

	/** The newest first. */
	List<SituationNote> of(long personId);

	void save(SituationNote note);

	void remove(long id);
}
