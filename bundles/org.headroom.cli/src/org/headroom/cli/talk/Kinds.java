package org.headroom.cli.talk;

import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.words.Words;

/** What the kinds of session are called. */
final class Kinds {

	private Kinds() {
	}

	static String of(SessionKind kind, Words words) {
		return switch (kind) {
			case DEVELOPMENT -> words.say("kind.development");
			case DEAL_REVIEW -> words.say("kind.dealReview");
			case TOUCH -> words.say("kind.touch");
		};
	}
}
