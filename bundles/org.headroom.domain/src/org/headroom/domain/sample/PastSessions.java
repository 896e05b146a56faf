package org.headroom.domain.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;

/** Conversations that are over. Written straight through the port: the use case knows only the present. */
final class PastSessions {
	private static final int FIRST_HOUR = 9;
	private static final int HOURS = 7;

	private final Sessions sessions;
	private final LongSupplier ids;
	private final Method method;
	private final LocalDate today;
	private final Transcript transcript;
	private final String snapshot;
	private int count;

	PastSessions(Workspace workspace, LongSupplier ids, Method method, LocalDate today, Locale locale) {
		this.sessions = workspace.port(Sessions.class);
		this.ids = ids;
		this.method = method;
		this.today = today;
		this.snapshot = sessions.keep(method);
		this.transcript = new Transcript(workspace, ids, method, today, locale);
	}

	void of(CastMember member, Person person, Person manager) {
		int told = 0;
		for (Diary.Entry entry : Diary.of(member)) {
			CoachingSession session = held(entry, member, person, manager);
			count++;
			if (entry.told()) {
				transcript.write(session, member, told++);
			}
		}
	}

	private CoachingSession held(Diary.Entry entry, CastMember member, Person person, Person manager) {
		LocalDate day = Days.workday(today.minusDays(entry.daysAgo()));
		int hour = FIRST_HOUR + (member.index() * 5 + entry.daysAgo()) % HOURS;
		CoachingSession session = new CoachingSession(ids.getAsLong(), person.id(), entry.kind());
		session.heldBy(manager.id());
		session.planFor(day.atTime(hour, 0));
		Instant start = day.atTime(hour, 0).atZone(ZoneId.systemDefault()).toInstant();
		session.start(method.id(), method.version().toString(), snapshot, method.stages().getFirst().id(), start);
		session.moveTo(method.stages().getLast().id());
		session.countMinutes(Duration.ofMinutes(entry.minutes()));
		session.finish(start.plus(Duration.ofMinutes(entry.minutes())));
		sessions.save(session);
		return session;
	}

	int count() {
		return count;
	}
}
