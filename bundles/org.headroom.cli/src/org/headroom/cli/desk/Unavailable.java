package org.headroom.cli.desk;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.WorkspaceUnavailable;

/** Why a workspace did not open, in a sentence that says what to do. */
public final class Unavailable {

	private Unavailable() {
	}

	public static Refused refused(WorkspaceUnavailable problem, Locale locale) {
		return new Refused(Exit.UNAVAILABLE, sentence(problem, locale));
	}

	private static String sentence(WorkspaceUnavailable problem, Locale locale) {
		Words words = Words.of(Unavailable.class, locale);
		String folder = problem.folder().toString();
		return switch (problem.why()) {
			case HELD -> problem.holder().map(holder -> held(holder, folder, words)).orElseGet(() -> words.say("held.unknown", folder));
			case NO_RIGHTS -> words.say("noRights", folder);
			case NO_SPACE -> words.say("noSpace", folder);
			case NEWER_VERSION -> words.say("newerVersion", folder);
			case DAMAGED -> words.say("damaged", folder);
			case NOT_A_FOLDER -> words.say("notAFolder", folder);
			case GONE -> words.say("gone", folder);
		};
	}

	private static String held(Holder holder, String folder, Words words) {
		String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(words.locale())
				.format(LocalDateTime.ofInstant(holder.since(), ZoneId.systemDefault()));
		return words.say("held", folder, holder.user(), holder.host(), Long.toString(holder.pid()), holder.face(), since);
	}
}
