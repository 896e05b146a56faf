package org.headroom.domain.today;

import java.time.LocalDate;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.workspace.Settings;

/** "Not now" said to a suggestion: the person is not suggested again until the day, and the reason is kept. Off the display thread. */
public final class NotNow {
	private static final String PREFIX = "notNow.";

	private final Settings settings;

	public NotNow(Settings settings) {
		this.settings = settings;
	}

	public void say(long personId, LocalDate until, SessionMove.Reason reason) {
		settings.put(PREFIX + personId, until + " " + reason);
	}

	/** Takes it back. */
	public void takeBack(long personId) {
		settings.remove(PREFIX + personId);
	}

	/** True while the person is put off. */
	public boolean said(long personId, LocalDate today) {
		return settings.get(PREFIX + personId).map(value -> LocalDate.parse(value.substring(0, value.indexOf(' '))))
				.filter(today::isBefore).isPresent();
	}
}
