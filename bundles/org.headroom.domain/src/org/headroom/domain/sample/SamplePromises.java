package org.headroom.domain.sample;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Party;

/** Promises of both sides: most were kept, some dropped, a few are overdue, two of them the manager's. */
final class SamplePromises {
	private static final int FORGOTTEN_DAYS = 21;

	private final Commitments commitments;
	private final LongSupplier ids;
	private final LocalDate today;
	private final Words words;

	SamplePromises(Workspace workspace, LongSupplier ids, LocalDate today, Locale locale) {
		this.commitments = workspace.port(Commitments.class);
		this.ids = ids;
		this.today = today;
		this.words = Words.of(SamplePromises.class, locale);
	}

	/** @param taste varies what becomes of them */
	void of(CoachingSession session, Talk talk, LocalDate held, int taste) {
		Commitment theirs = new Commitment(ids.getAsLong(), session.personId(), Party.SALESPERSON, talk.step());
		theirs.agreedIn(session.id());
		theirs.plan(talk.when(), talk.then());
		theirs.confidence(6 + taste % 4);
		theirs.dueOn(Days.workdayFrom(held.plusDays(10L + taste % 6)));
		settle(theirs, taste, taste % 3 == 1);
		commitments.save(theirs);
		if (taste % 2 == 0) {
			Commitment mine = new Commitment(ids.getAsLong(), session.personId(), Party.MANAGER, talk.promise());
			mine.agreedIn(session.id());
			mine.confidence(8);
			mine.dueOn(Days.workdayFrom(held.plusDays(7)));
			settle(mine, taste, false);
			commitments.save(mine);
		}
	}

	private void settle(Commitment commitment, int taste, boolean forgetful) {
		LocalDate due = commitment.dueOn().orElseThrow();
		boolean recent = due.isAfter(today.minusDays(FORGOTTEN_DAYS));
		if (!due.isBefore(today) || forgetful && recent) {
			return;
		}
		commitment.settle(taste % 7 == 3 ? CommitmentState.DROPPED : CommitmentState.KEPT, due);
	}

	/** What the manager owes by now, made between two sessions. */
	void owed(Person person, String key, int dueInDays) {
		Commitment mine = new Commitment(ids.getAsLong(), person.id(), Party.MANAGER, words.say("owed." + key));
		mine.dueOn(today.plusDays(dueInDays));
		commitments.save(mine);
	}
}
