package org.headroom.domain.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.StageTime;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;

/** Writes down what was said in a session: answers, times, what they saw, promises. */
final class Transcript {
	private final Sessions sessions;
	private final LongSupplier ids;
	private final Method method;
	private final Words words;
	private final SamplePromises promises;

	Transcript(Workspace workspace, LongSupplier ids, Method method, LocalDate today, Locale locale) {
		this.sessions = workspace.port(Sessions.class);
		this.ids = ids;
		this.method = method;
		this.words = Words.of(Transcript.class, locale);
		this.promises = new SamplePromises(workspace, ids, today, locale);
	}

	/** @param number how many sessions of this person were told before */
	void write(CoachingSession session, CastMember member, int number) {
		Talk talk = Talk.of(words, member.index() * 5 + number);
		Instant end = session.endedAt().orElseThrow();
		long boxes = method.stages().stream().mapToLong(stage -> stage.timeBox().inMinutes()).sum();
		for (Stage stage : method.stages()) {
			sessions.record(new StageTime(session.id(), stage.id(), (int) (60L * session.minutes() * stage.timeBox().inMinutes() / boxes), true));
			answer(session, stage, talk, end);
		}
		// Not every talk ends with somebody seeing something.
		if ((member.index() + number) % 3 != 2) {
			Party origin = (member.index() + number) % 4 == 1 ? Party.MANAGER : Party.SALESPERSON;
			sessions.record(new Insight(ids.getAsLong(), session.id(), session.personId(), talk.insight(), origin, Visibility.OURS, end));
		}
		promises.of(session, talk, LocalDate.ofInstant(end, ZoneId.systemDefault()), member.index() + number);
	}

	private void answer(CoachingSession session, Stage stage, Talk talk, Instant at) {
		for (Prompt prompt : stage.prompts()) {
			SampleAnswer.to(prompt, talk, words, LocalDate.ofInstant(at, ZoneId.systemDefault())).ifPresent(answer -> sessions.record(
					new RecordedAnswer(session.id(), stage.id(), prompt.id(), 0, answer, prompt.visibility(), at)));
		}
	}
}
