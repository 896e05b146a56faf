package org.headroom.ui.shell;

import java.text.DateFormat;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.FoundWords;
import org.headroom.domain.sessions.SessionSearch;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;

/** Sessions found by what was said in them, as the palette lists them: one entry a session. Off the display thread. */
final class SaidInSessions {
	private static final int MOST = 40;
	private static final int SESSIONS = 12;
	private static final int BEFORE = 10;
	/** What a line holds beside the day, the name included. */
	private static final int LONG = 42;
	private static final int LEAST = 16;

	private SaidInSessions() {
	}

	static List<PaletteEntry> find(Workspace workspace, String typed, Desk desk, Navigation navigation) {
		People people = workspace.port(People.class);
		Set<Long> told = new HashSet<>();
		return new SessionSearch(workspace).find(typed, MOST).stream().filter(place -> told.add(place.sessionId())).limit(SESSIONS)
				.map(place -> entry(place, people.byId(place.personId()).map(Person::name).orElse(""), typed, desk, navigation)).toList();
	}

	private static PaletteEntry entry(FoundWords place, String name, String typed, Desk desk, Navigation navigation) {
		Words words = Words.of(SaidInSessions.class, desk.locale());
		String day = DateFormat.getDateInstance(DateFormat.MEDIUM, desk.locale()).format(Date.from(place.at()));
		return new PaletteEntry(PaletteEntry.Kind.SESSION, "said." + place.sessionId(), words.say("palette.said", name, snippet(place.text(), typed, Math.max(LEAST, LONG - name.length()))), day, true,
				() -> navigation.showSession(place.sessionId()));
	}

	/** The words around the first one typed, on one line. */
	static String snippet(String text, String typed, int most) {
		String line = text.replaceAll("\\s+", " ").strip();
		int at = Math.max(0, line.toLowerCase(Locale.ROOT).indexOf(typed.strip().split("\\s+")[0].toLowerCase(Locale.ROOT)));
		int from = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
		int begin = from > at ? at : from;
		int end = Math.min(line.length(), begin + most);
		return (begin > 0 ? "…" : "") + line.substring(begin, end).strip() + (end < line.length() ? "…" : "");
	}
}
