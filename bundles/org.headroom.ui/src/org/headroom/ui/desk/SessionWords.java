package org.headroom.ui.desk;

import java.util.Locale;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.words.Words;

/** Kinds and states of sessions, and reasons to move one, in words. Pure, any thread. */
public final class SessionWords {

	private SessionWords() {
	}

	public static String kind(SessionKind kind, Locale locale) {
		Words words = Words.of(SessionWords.class, locale);
		return switch (kind) {
			case DEVELOPMENT -> words.say("kind.development");
			case DEAL_REVIEW -> words.say("kind.dealReview");
			case TOUCH -> words.say("kind.touch");
		};
	}

	/** What a session of this kind is about, in one sentence. */
	public static String meaning(SessionKind kind, Locale locale) {
		Words words = Words.of(SessionWords.class, locale);
		return switch (kind) {
			case DEVELOPMENT -> words.say("kind.development.meaning");
			case DEAL_REVIEW -> words.say("kind.dealReview.meaning");
			case TOUCH -> words.say("kind.touch.meaning");
		};
	}

	public static String state(SessionState state, Locale locale) {
		Words words = Words.of(SessionWords.class, locale);
		return switch (state) {
			case PLANNED -> words.say("state.planned");
			case RUNNING -> words.say("state.running");
			case FINISHED -> words.say("state.finished");
			case CANCELLED -> words.say("state.cancelled");
		};
	}

	public static String reason(SessionMove.Reason reason, Locale locale) {
		Words words = Words.of(SessionWords.class, locale);
		return switch (reason) {
			case AFTER_QUARTER_END -> words.say("reason.afterQuarterEnd");
			case CUSTOMER_CAME_FIRST -> words.say("reason.customer");
			case ILLNESS_OR_LEAVE -> words.say("reason.away");
			case NOTHING_TO_BRING -> words.say("reason.nothingToBring");
			case NOT_NEEDED -> words.say("reason.notNeeded");
			case OTHER -> words.say("reason.other");
		};
	}
}
