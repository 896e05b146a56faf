package org.headroom.domain.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionSearchTest {
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final SessionRoom room = new SessionRoom(workspace, Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneId.of("UTC")), new AtomicLong(100)::incrementAndGet);
	private final SessionSearch search = new SessionSearch(workspace);
	private OpenSession open;

	@BeforeEach
	void aSession() {
		Person person = new Person(1, "Kim Seller", Role.SALESPERSON);
		workspace.port(People.class).save(person);
		Prompt aim = Prompt.of("aim", LocalText.english("Aim?"), AnswerType.FreeText.PLAIN);
		open = room.begin(person, SessionKind.DEVELOPMENT, Method.draft("gone").title(LocalText.english("Gone"))
				.stages(List.of(Stage.of("only", LocalText.english("Only"), TimeBox.minutes(5), List.of(aim)))).build());
	}

	@Test
	void answersInsightsAndPromisesAreFoundTheManagersOwnToo() {
		room.answer(open, "aim", new Answer.Text("The plant in the North"), Visibility.MINE);
		room.insight(open, "I never call the plant", Party.SALESPERSON, Visibility.OURS);
		room.save(room.commitment(open, Party.MANAGER, "Visit the PLANT"));
		assertEquals(3, search.find("plant", 10).size());
		assertEquals(List.of(FoundWords.Kind.ANSWER), search.find("  north Plant ", 10).stream().map(FoundWords::kind).toList());
		assertEquals(open.session().id(), search.find("visit", 10).getFirst().sessionId());
	}

	@Test
	void noWordsFindNothing() {
		room.answer(open, "aim", new Answer.Text("Anything"), Visibility.OURS);
		assertEquals(List.of(), search.find("  ", 10));
	}
}
