package org.headroom.domain.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Party;

/** What is ahead, what was moved again and again, and what the manager still owes. Lines of {@code plan.txt}. */
final class PlannedSessions {
	private final Sessions sessions;
	private final LongSupplier ids;
	private final LocalDate today;
	private final SamplePromises promises;
	private int count;

	PlannedSessions(Workspace workspace, LongSupplier ids, LocalDate today, Locale locale) {
		this.sessions = workspace.port(Sessions.class);
		this.ids = ids;
		this.today = today;
		this.promises = new SamplePromises(workspace, ids, today, locale);
	}

	void of(CastMember member, Person person, Person manager) {
		Lines.of("plan.txt").stream().map(line -> line.split("\\s*\\|\\s*")).filter(cells -> cells[0].equals(member.name())).forEach(cells -> {
			switch (cells[1]) {
				case "planned" -> sessions.save(planned(person, manager, cells));
				case "moved" -> moved(person, manager, cells);
				case "owed" -> promises.owed(person, cells[3], Integer.parseInt(cells[2]));
				default -> throw new IllegalStateException("plan.txt: " + cells[1]);
			}
		});
	}

	private CoachingSession planned(Person person, Person manager, String[] cells) {
		CoachingSession session = new CoachingSession(ids.getAsLong(), person.id(), SessionKind.valueOf(cells[3]));
		session.heldBy(manager.id());
		LocalDate day = today.plusDays(Integer.parseInt(cells[2]));
		session.planFor((day.equals(today) ? day : Days.workdayFrom(day)).atTime(LocalTime.parse(cells[4])));
		count++;
		return session;
	}

	/** Planned, then moved on the days named, and cancelled in the end where the line says so. */
	private void moved(Person person, Person manager, String[] cells) {
		CoachingSession session = planned(person, manager, cells);
		sessions.save(session);
		for (int index = 5; index < cells.length; index++) {
			String[] move = cells[index].split(" ");
			SessionMove.Kind kind = SessionMove.Kind.valueOf(move[1]);
			Instant at = Days.workday(today.minusDays(Integer.parseInt(move[0]))).atTime(16, 20).atZone(ZoneId.systemDefault()).toInstant();
			if (kind == SessionMove.Kind.CANCELLED) {
				session.cancel(at);
			}
			sessions.record(new SessionMove(ids.getAsLong(), session.id(), person.id(), kind, Party.valueOf(move[2]), SessionMove.Reason.valueOf(move[3]), "", at));
		}
		sessions.save(session);
	}

	int count() {
		return count;
	}
}
