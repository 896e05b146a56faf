package org.headroom.domain.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
import org.headroom.method.Flow;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Loop;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.Step;
import org.headroom.method.TimeBox;
import org.headroom.method.Transition;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stages gone through more than once. */
class RoundsTest {
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final SessionRoom room = new SessionRoom(workspace, Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneId.of("UTC")), new AtomicLong(100)::incrementAndGet);
	private final Person person = new Person(1, "Kim Seller", Role.SALESPERSON);

	@BeforeEach
	void aPerson() {
		workspace.port(People.class).save(person);
	}

	@Test
	void aLoopGoesAroundUntilItsCriterionIsMet() {
		OpenSession open = feedback(room.step(begin(practice())), 3);
		open = room.step(open);
		assertEquals("try", open.session().stageId());
		assertEquals(List.of(1, 1), List.of(open.round("try"), open.round("feedback")));
		open = feedback(room.step(open), 8);
		assertEquals("close", room.step(open).session().stageId());
	}

	@Test
	void aNewRoundHasNoAnswerAndTheOldOneStays() {
		OpenSession open = begin(practice());
		room.answer(open, "tried", new Answer.Text("first go"), Visibility.OURS);
		open = room.step(feedback(room.step(open), 3));
		assertEquals(Optional.empty(), open.answer("tried"));
		room.answer(open, "tried", new Answer.Text("second go"), Visibility.OURS);
		open = room.open(open.session().id());
		assertEquals(List.of("first go", "second go"), open.rounds("tried").stream().map(each -> ((Answer.Text) each.answer()).text()).toList());
		assertEquals(new Answer.Text("second go"), open.answer("tried").orElseThrow().answer());
		assertEquals(new Answer.Text("second go"), open.latest().get("tried"));
	}

	@Test
	void theCriterionLooksAtTheRunningRoundOnly() {
		OpenSession open = room.again(feedback(room.step(begin(practice())), 8));
		assertEquals(Set.of("well"), open.run().recorded().earlier());
		assertTrue(room.step(open).run().step() instanceof Step.Again);
	}

	@Test
	void aLoopEndsAfterItsLastRoundAllTheSame() {
		OpenSession open = begin(practice());
		for (int round = 0; round < 3; round++) {
			open = feedback(room.step(open), 1);
			open = room.step(open);
		}
		assertEquals("close", open.session().stageId());
	}

	@Test
	void aRepeatableStageIsTakenAgain() {
		OpenSession open = begin(method(Flow.LINEAR, stage("idea", Set.of(StageTrait.REPEATABLE), text("what"))));
		room.answer(open, "what", new Answer.Text("one"), Visibility.OURS);
		open = room.again(open);
		room.answer(open, "what", new Answer.Text("two"), Visibility.OURS);
		assertEquals(2, room.open(open.session().id()).rounds("what").size());
	}

	@Test
	void aPlainStageIsNotTakenAgain() {
		OpenSession open = begin(method(Flow.LINEAR, stage("once", Set.of(), text("what"))));
		assertThrows(IllegalStateException.class, () -> room.again(open));
	}

	@Test
	void goingBackByHandStaysInTheRound() {
		OpenSession open = room.enter(feedback(room.step(begin(practice())), 3), "try");
		assertEquals(Map.of(), open.session().rounds());
	}

	@Test
	void withoutFreeWayBackOnlyWhatLacksSomethingIsEnteredAgain() {
		Flow oneWay = new Flow(List.of(new Transition("two", "three", new Guard.Always())), false);
		OpenSession open = begin(method(oneWay, stage("one", Set.of(), text("a").asRequired()), stage("two", Set.of(), text("b")), stage("three", Set.of(), text("c"))));
		open = room.enter(room.enter(open, "two"), "three");
		assertEquals(List.of("one"), open.enterable().stream().map(Stage::id).toList());
		room.answer(open, "a", new Answer.Text("done"), Visibility.OURS);
		assertEquals(List.of(), room.open(open.session().id()).enterable());
	}

	@Test
	void aFieldIsRecordedForTheSessionAsAWhole() {
		Method method = Method.draft("fielded").title(LocalText.english("Fielded")).stages(List.of(stage("only", Set.of(), text("a")))).fields(List.of(text("place").asRequired())).build();
		OpenSession open = begin(method);
		assertTrue(!room.finish(open).isComplete());
		room.answer(open, "place", new Answer.Text("On the road"), Visibility.OURS);
		open = room.open(open.session().id());
		assertEquals("", open.answer("place").orElseThrow().stageId());
		assertTrue(room.finish(open).isComplete());
	}

	private OpenSession feedback(OpenSession open, int well) {
		room.answer(open, "well", new Answer.ScalePoint(well), Visibility.OURS);
		return room.open(open.session().id());
	}

	private OpenSession begin(Method method) {
		return room.begin(person, SessionKind.DEVELOPMENT, method);
	}

	private static Method practice() {
		return method(new Flow(List.of(), true, List.of(new Loop("try", "feedback", new Guard.AtLeast("well", 7), 3))), stage("try", Set.of(), text("tried")),
				stage("feedback", Set.of(), Prompt.of("well", LocalText.english("How well?"), AnswerType.Scale.ZERO_TO_TEN)), stage("close", Set.of(), text("next")));
	}

	private static Method method(Flow flow, Stage... stages) {
		return Method.draft("asked").title(LocalText.english("Asked")).stages(List.of(stages)).flow(flow).build();
	}

	private static Stage stage(String id, Set<StageTrait> traits, Prompt prompt) {
		return new Stage(id, LocalText.english(id), LocalText.NONE, TimeBox.minutes(5), traits, List.of(prompt), List.of());
	}

	private static Prompt text(String id) {
		return Prompt.of(id, LocalText.english("Say " + id), AnswerType.FreeText.PLAIN);
	}
}
