package org.headroom.ui.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.headroom.method.yaml.YamlMethodReader;
import org.junit.jupiter.api.Test;

/** Sessions that are only practised are sessions. */
class SandboxTest {
	private static final String TEXT = """
			headroom-method: 1
			id: pause
			version: 1.0.0
			languages: [en]
			title: Pause
			stages:
			  - id: look
			    title: Look
			    minutes: 5
			    prompts:
			      - {id: price, ask: What of it?, answer: text, required: true}
			      - {id: sure, ask: How sure?, answer: {scale: {from: 0, to: 10}}}
			  - {id: move, title: Move, minutes: 5, prompts: [{id: next, ask: What next?, answer: text}]}
			  - {id: back, title: Back, minutes: 5, traits: [deferred], prompts: [{id: how, ask: How was it?, answer: text}]}
			carry-over: [{from: next, to: next}]
			""";

	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final Clock clock = Clock.fixed(Instant.parse("2026-03-12T08:00:00Z"), ZoneOffset.UTC);
	private final AtomicLong ids = new AtomicLong(100);
	private final SessionRoom room = new SessionRoom(workspace, clock, ids::incrementAndGet);
	private final Sandbox sandbox = new Sandbox(workspace, clock, ids::incrementAndGet, Words.of(PracticePane.class, Locale.ENGLISH));

	private static Method method(String text) {
		return YamlMethodReader.forAuthors().read("pause.yaml", text).method().orElseThrow();
	}

	private void say(long session, String prompt, String words) {
		room.answer(room.open(session), prompt, new Answer.Text(words), Visibility.OURS);
	}

	@Test
	void robinIsAsSheIsToldOf() {
		sandbox.begin(method(TEXT));
		Person robin = workspace.port(People.class).named("Robin Keller").getFirst();
		assertEquals(43, workspace.port(Deals.class).page(DealQuery.of(robin.id()), 0, 100).total());
		assertEquals(1, workspace.port(People.class).all().stream().filter(each -> each.name().equals("Robin Keller")).count());
	}

	@Test
	void itBeginsWithoutWhatIsLeftForTheNextTime() {
		OpenSession open = room.open(sandbox.begin(method(TEXT)));
		assertFalse(open.followUp());
		assertEquals("look", open.session().stageId());
	}

	@Test
	void theSessionAfterBeginsWithWhatWasLeftAndOffersWhatIsCarriedOver() {
		long first = sandbox.begin(method(TEXT));
		say(first, "next", "Call them");
		OpenSession after = room.open(sandbox.followUp(first));
		assertEquals(SessionState.FINISHED, room.open(first).session().state());
		assertTrue(after.followUp());
		assertEquals("back", after.session().stageId());
		assertEquals(Optional.of(new Answer.Text("Call them")), after.offered("next").map(each -> each.answer()));
	}

	@Test
	void startingOverIsAFirstSessionAgain() {
		sandbox.followUp(sandbox.begin(method(TEXT)));
		assertFalse(room.open(sandbox.begin(method(TEXT))).followUp());
	}

	@Test
	void aChangedMethodGoesOnWhereTheOldOneWasWithWhatStillFits() {
		long first = sandbox.begin(method(TEXT));
		say(first, "price", "Too late");
		room.answer(room.open(first), "sure", new Answer.ScalePoint(8), Visibility.OURS);
		room.insight(room.open(first), "The price", Party.SALESPERSON, Visibility.OURS);
		room.save(room.commitment(room.open(first), Party.MANAGER, "Send notes"));
		room.step(room.open(first));
		OpenSession now = room.open(sandbox.goOnWith(first, method(TEXT.replace("to: 10", "to: 5").replace("title: Move", "title: Go"))));
		assertEquals("move", now.session().stageId());
		assertEquals("Go", now.run().stage().title().in(Locale.ENGLISH));
		assertEquals(List.of("price"), now.answers().stream().map(each -> each.promptId()).toList());
		assertEquals(1, now.insights().size());
		assertEquals(1, now.commitments().size());
		assertEquals(SessionState.CANCELLED, room.open(first).session().state());
	}

	@Test
	void aStageThatIsGoneLeadsToTheBeginning() {
		long first = sandbox.begin(method(TEXT));
		room.step(room.open(first));
		assertEquals("look", room.open(sandbox.goOnWith(first, method(TEXT.replace("id: move", "id: moved")))).session().stageId());
	}

	@Test
	void theGuideSaysOneThingAtATime() {
		long session = sandbox.begin(method(TEXT));
		assertEquals("Ask: What of it?", guide(session).says());
		assertEquals("In your own words. Then wait: the silence is theirs.", guide(session).how());
		say(session, "price", "Too late");
		assertEquals("Ask: How sure?", guide(session).says());
		assertEquals("Say back what you heard before you ask. Then ask in your own words.", guide(session).how());
		room.answer(room.open(session), "sure", new Answer.ScalePoint(8), Visibility.OURS);
		assertEquals("This stage has what it needs. Go on to Move.", guide(session).says());
		room.step(room.open(session));
		say(session, "next", "Call them");
		assertEquals("Everything is there. Finish the session.", guide(session).says());
		room.finish(room.open(session));
		assertEquals("It is over. Look back on it.", guide(session).says());
	}

	@Test
	void theGuideComesBackToWhatAStageNeeds() {
		long session = sandbox.begin(method(TEXT));
		room.answer(room.open(session), "sure", new Answer.ScalePoint(8), Visibility.OURS);
		assertEquals("Ask: What of it?", guide(session).says());
		room.step(room.open(session));
		say(session, "next", "Call them");
		assertTrue(guide(session).says().startsWith("Before it can finish: "));
	}

	private Guide guide(long session) {
		return Guide.of(room.open(session), Locale.ENGLISH);
	}
}
