package org.headroom.domain.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;

class AskedWordsTest {
	private static final Prompt COMPUTED = new Prompt("pause", LocalText.english("What about the pause?"), LocalText.NONE, new PromptSource.Computed("org.acme.pause"),
			AnswerType.FreeText.PLAIN, Visibility.OURS, Set.of(Visibility.OURS), false);
	private static final Prompt OWN = Prompt.of("aim", LocalText.english("What do you want?"), AnswerType.FreeText.PLAIN);

	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final SessionRoom room = new SessionRoom(workspace, Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneId.of("UTC")), new AtomicLong(100)::incrementAndGet);

	@Test
	void theQuestionThatWasAskedIsKeptAndTheOwnTextIsNot() {
		OpenSession open = asked("Vestby waits since May: why?");
		assertEquals("Vestby waits since May: why?", said(open, COMPUTED));
		assertEquals("What do you want?", said(open, OWN));
		AskedWords.keep(workspace, open, COMPUTED, "What about the pause?", Locale.ENGLISH);
		assertEquals(AskedWords.NONE, AskedWords.in(workspace, open));
	}

	private String said(OpenSession open, Prompt prompt) {
		return AskedWords.in(workspace, open).of(prompt, open.answer(prompt.id()).orElseThrow(), Locale.ENGLISH);
	}

	private OpenSession asked(String words) {
		Person person = new Person(1, "Darcel S", Role.SALESPERSON);
		workspace.port(People.class).save(person);
		Stage stage = Stage.of("one", LocalText.english("One"), TimeBox.minutes(5), List.of(COMPUTED, OWN));
		OpenSession open = room.begin(person, SessionKind.DEVELOPMENT, Method.draft("short").title(LocalText.english("Short")).stages(List.of(stage)).build());
		room.answer(open, "pause", new Answer.Text("A test"), Visibility.OURS);
		room.answer(open, "aim", new Answer.Text("Two"), Visibility.OURS);
		AskedWords.keep(workspace, open, COMPUTED, words, Locale.ENGLISH);
		AskedWords.keep(workspace, open, OWN, "ignored", Locale.ENGLISH);
		return room.open(open.session().id());
	}
}
