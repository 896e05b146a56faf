package org.headroom.domain.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headroom.method.Party;

/** A port: promises of both sides. */
public interface Commitments {

	Optional<Commitment> byId(long id);

	/** All of a conversation partner, open ones first, then by due date. */
	List<Commitment> of(long personId);

	List<Commitment> ofSession(long sessionId);

	/** Open ones of that side due up to that day, the oldest first, whoever they were made to. */
	List<Commitment> due(Party owner, LocalDate upTo);

	/** Those that hold all these words, in lower case, in what was promised or its plan; the newest first, at most so many. */
	List<Commitment> containing(List<String> words, int most);

	void save(Commitment commitment);

	/** For one that was added by mistake; a promise that is off is dropped instead. */
	void remove(long id);
}
