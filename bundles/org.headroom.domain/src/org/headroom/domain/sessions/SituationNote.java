package org.headroom.domain.sessions;

import java.time.Instant;
import java.util.Objects;
import org.headroom.method.Visibility;

/** One entry of a person's situation log: what is happening, as the manager noticed it. Mapped by the persistence bundle. */
public class SituationNote {
	private long id;
	private long personId;
	private Instant at;
	private String words;
	private Visibility visibility;
	private int version;

	/** For the mapping only. */
	protected SituationNote() {
	}

	public SituationNote(long id, long personId, Instant at, String words, Visibility visibility) {
		this.id = id;
		this.personId = personId;
		this.at = at;
		reword(words, visibility);
	}

	public final void reword(String better, Visibility level) {
		words = better.strip();
		visibility = Objects.requireNonNull(level);
	}

	public long id() {
		return id;
	}

	public long personId() {
		return personId;
	}

	public Instant at() {
		return at;
	}

	public String words() {
		return words;
	}

	public Visibility visibility() {
		return visibility;
	}
}
