package org.headroom.domain.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.CarryOver;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodVersion;
import org.headroom.method.Migration;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions that go on from an earlier one. */
class FollowingTest {
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final SessionRoom room = new SessionRoom(workspace, Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneId.of("UTC")), new AtomicLong(100)::incrementAndGet);
	private final Person person = new Person(1, "Kim Seller", Role.SALESPERSON);

	@BeforeEach
	void aPerson() {
		workspace.port(People.class).save(person);
	}

	@Test
	void theFirstSessionLeavesOutWhatIsDeferred() {
		OpenSession first = begin(first());
		assertEquals("now", first.session().stageId());
		assertFalse(first.followUp());
	}

	@Test
	void theNextSessionOpensWithWhatWasDeferred() {
		CoachingSession before = finished(first(), Visibility.OURS);
		OpenSession next = begin(first());
		assertEquals("review", next.session().stageId());
		assertEquals(before.id(), next.session().followsId().orElseThrow());
		assertEquals(List.of("review", "now"), next.run().path().stream().map(Stage::id).toList());
	}

	@Test
	void whatItFollowsDoesNotChangeWithLaterSessions() {
		OpenSession first = begin(first());
		finished(first(), Visibility.OURS);
		assertFalse(room.open(first.session().id()).followUp());
	}

	@Test
	void aSessionOfAnotherMethodIsNotFollowed() {
		finished(Method.draft("other").title(LocalText.english("Other")).stages(List.of(stage("now", Set.of(), text("aim")))).build(), Visibility.OURS);
		assertFalse(begin(first()).followUp());
	}

	@Test
	void anAnswerIsOfferedAndRecordedOnlyWhenItIsTakenOver() {
		finished(first(), Visibility.REPORTABLE);
		OpenSession next = begin(first());
		assertEquals(Optional.of(new CarriedAnswer("then", new Answer.Text("More in the north"), Visibility.REPORTABLE, LocalDate.of(2026, 5, 20))), next.offered("then"));
		assertEquals(List.of(), next.answers());
		room.takeOver(next, "then");
		next = room.open(next.session().id());
		assertEquals(new Answer.Text("More in the north"), next.answer("then").orElseThrow().answer());
		assertTrue(next.offered("then").isEmpty());
	}

	@Test
	void anAnswerIsUnderstoodAcrossVersions() {
		finished(first(), Visibility.OURS);
		assertEquals(new Answer.Text("More in the north"), begin(second()).offered("wish").orElseThrow().answer());
	}

	@Test
	void whatIsTheManagersOwnIsNotOfferedWhereItWouldBeShared() {
		finished(first(), Visibility.MINE);
		assertTrue(begin(second()).offered("wish").isEmpty());
	}

	private OpenSession begin(Method method) {
		return room.begin(person, SessionKind.DEVELOPMENT, method);
	}

	private CoachingSession finished(Method method, Visibility level) {
		OpenSession open = begin(method);
		room.answer(open, "aim", new Answer.Text("More in the north"), level);
		assertTrue(room.finish(open).isComplete());
		return room.open(open.session().id()).session();
	}

	private static Method first() {
		return Method.draft("carried").title(LocalText.english("Carried"))
				.stages(List.of(stage("now", Set.of(), text("aim")), stage("review", Set.of(StageTrait.DEFERRED), text("then")))).carriesOver(List.of(new CarryOver("aim", "then"))).build();
	}

	private static Method second() {
		Prompt wish = new Prompt("wish", LocalText.english("Your wish?"), LocalText.NONE, new PromptSource.Fixed(), AnswerType.FreeText.PLAIN, Visibility.OURS,
				EnumSet.of(Visibility.OURS, Visibility.REPORTABLE), false);
		return Method.draft("carried").version(new MethodVersion(2, 0, 0)).title(LocalText.english("Carried")).stages(List.of(stage("now", Set.of(), wish)))
				.carriesOver(List.of(new CarryOver("wish", "wish"))).migrations(List.of(new Migration(new MethodVersion(2, 0, 0), Map.of("aim", "wish"), Map.of(), Map.of()))).build();
	}

	private static Stage stage(String id, Set<StageTrait> traits, Prompt prompt) {
		return new Stage(id, LocalText.english(id), LocalText.NONE, TimeBox.minutes(5), traits, List.of(prompt), List.of());
	}

	private static Prompt text(String id) {
		return Prompt.of(id, LocalText.english("Say " + id), AnswerType.FreeText.PLAIN);
	}
}
