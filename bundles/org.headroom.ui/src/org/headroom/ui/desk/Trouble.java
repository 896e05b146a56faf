package org.headroom.ui.desk;

import java.util.Locale;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.WorkspaceUnavailable;

/**
 * What a view says when something it asked the {@link Desk} for failed. Pure, any thread.
 *
 * @param what what failed, in a sentence
 * @param remedy what to do about it, in a sentence
 */
public record Trouble(String what, String remedy) {

	public static Trouble of(RuntimeException failure, Locale locale) {
		Words words = Words.of(Trouble.class, locale);
		return switch (failure) {
			case WorkspaceUnavailable closed -> closed(closed, words);
			case StaleRecord stale -> new Trouble(words.say("trouble.stale"), words.say("trouble.stale.remedy"));
			default -> new Trouble(words.say("trouble.other"), words.say("trouble.other.remedy"));
		};
	}

	private static Trouble closed(WorkspaceUnavailable closed, Words words) {
		String folder = closed.folder().toString();
		return switch (closed.why()) {
			case HELD -> new Trouble(held(closed, words), words.say("trouble.held.remedy"));
			case NO_RIGHTS -> new Trouble(words.say("trouble.rights", folder), words.say("trouble.rights.remedy"));
			case NO_SPACE -> new Trouble(words.say("trouble.space", folder), words.say("trouble.space.remedy"));
			case NEWER_VERSION -> new Trouble(words.say("trouble.newer", folder), words.say("trouble.newer.remedy"));
			case DAMAGED -> new Trouble(words.say("trouble.damaged", folder), words.say("trouble.damaged.remedy"));
			case GONE -> new Trouble(words.say("trouble.gone", folder), words.say("trouble.gone.remedy"));
			case NOT_A_FOLDER -> new Trouble(words.say("trouble.folder", folder), words.say("trouble.folder.remedy"));
		};
	}

	private static String held(WorkspaceUnavailable closed, Words words) {
		return closed.holder().map(holder -> heldBy(closed, holder, words)).orElseGet(() -> words.say("trouble.held", closed.folder().toString()));
	}

	private static String heldBy(WorkspaceUnavailable closed, Holder holder, Words words) {
		return words.say("trouble.heldBy", closed.folder().toString(), holder.user(), holder.host(), Long.toString(holder.pid()), holder.face());
	}
}
