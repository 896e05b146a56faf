package org.headroom.ui.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.SessionWords;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Texts;

/** Sessions, the newest first; one is opened with Enter. */
final class SessionsSection {
	private final Section section;
	private final Words words;
	private final Consumer<CoachingSession> open;
	private final DataTable<Line> table;
	private final Control none;
	private final MetricsPane metrics;

	/** One session in words. */
	record Line(long id, LocalDateTime at, String when, String kind, String state, String minutes, int count) {

		static Line of(CoachingSession session, PersonView view) {
			LocalDateTime at = session.startedAt().map(instant -> LocalDateTime.ofInstant(instant, view.clock().getZone())).or(session::plannedFor).orElse(LocalDate.EPOCH.atStartOfDay());
			String minutes = session.minutes() == 0 ? Figures.NONE : view.figures().whole(session.minutes());
			return new Line(session.id(), at, view.dates().date(at.toLocalDate()), SessionWords.kind(session.kind(), view.locale()), SessionWords.state(session.state(), view.locale()), minutes,
					session.minutes());
		}
	}

	SessionsSection(Composite parent, Words words, Consumer<CoachingSession> open) {
		this.section = new Section(parent, "person.sessions", words.say("sessions"));
		this.words = words;
		this.open = open;
		this.none = Named.id(Texts.secondary(section.body(), words.say("sessions.none")), "person.sessions.none");
		this.table = DataTable.in(section.body(), "person.sessions.table", words.say("sessions"));
		table.ordered("when", words.say("sessions.when"), 110, Line::when, Comparator.comparing(Line::at)).text("kind", words.say("sessions.kind"), 90, Line::kind)
				.text("state", words.say("sessions.state"), 80, Line::state).number("minutes", words.say("sessions.minutes"), 80, Line::minutes, Comparator.comparingInt(Line::count)).high(2, 7);
		table.sortedBy("when", true);
		metrics = new MetricsPane(section.body());
	}

	void show(PersonView view) {
		List<CoachingSession> sessions = view.sessions();
		none.setVisible(sessions.isEmpty());
		table.control().setVisible(!sessions.isEmpty());
		table.show(sessions.stream().map(session -> Line.of(session, view)).toList());
	}

	/** What methods count over them. */
	void metrics(List<MethodMetrics> now) {
		metrics.show(now);
	}

	/** Called once, with the way to find a session again by its line. */
	void onOpen(java.util.function.LongFunction<java.util.Optional<CoachingSession>> find) {
		table.onOpen(line -> find.apply(line.id()).ifPresent(open));
	}

	/** Whether Enter begins it or shows it. */
	static boolean begins(CoachingSession session) {
		return session.state() == SessionState.PLANNED;
	}
}
