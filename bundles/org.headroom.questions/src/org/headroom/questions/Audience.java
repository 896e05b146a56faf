package org.headroom.questions;

import java.util.Arrays;
import java.util.Optional;
import org.headroom.domain.team.Segment;

/** For whom a question makes sense. A question that names no audience is for everyone. */
public enum Audience {
	EVERYONE("everyone"), TOP("top"), CORE("core"), DEVELOPING("developing"), NEW("new");

	private final String id;

	Audience(String id) {
		this.id = id;
	}

	/** As it is written in packs. */
	public String id() {
		return id;
	}

	/** The audience written so in packs; empty when there is none. */
	public static Optional<Audience> of(String id) {
		return Arrays.stream(values()).filter(audience -> audience.id.equals(id)).findFirst();
	}

	/** The audience a segment belongs to; somebody of whom too little is known is asked what everyone is asked. */
	public static Audience of(Segment segment) {
		return switch (segment) {
			case TOP -> TOP;
			case CORE -> CORE;
			case DEVELOPING -> DEVELOPING;
			case TOO_NEW -> EVERYONE;
		};
	}
}
