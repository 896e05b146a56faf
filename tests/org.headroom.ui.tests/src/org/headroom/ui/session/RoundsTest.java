package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.CarryOver;
import org.headroom.method.Flow;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Loop;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.headroom.questions.Questions;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the view says of a method that loops, skips, repeats, and goes on in the next session. */
class RoundsTest {
	private final SmallTeam team = new SmallTeam();
	private SessionRoom room;
	private long id;

	@BeforeEach
	void begin() {
		team.workspace.with(Questions.class, new InMemoryQuestions());
		room = new SessionRoom(team.workspace, team.clock, team.ids::incrementAndGet);
		id = room.begin(team.person("Darcel S"), SessionKind.DEVELOPMENT, method()).session().id();
	}

	@Test
	void anOptionalStageIsNamedAndCanBeLeftOut() {
		SessionView view = view();
		assertEquals(Optional.of("&Next: Model"), view.onward());
		assertEquals(Optional.of("&Skip to Attempt"), view.past());
		assertTrue(view.stages().get(1).time().endsWith("optional"));
		room.enter(room.open(id), "model");
		assertEquals("Optional: leave it out whenever it does not help.", view().special());
	}

	@Test
	void continueGoesAroundAgainUntilItIsThere() {
		room.enter(room.open(id), "attempt");
		say("level", 2);
		assertEquals(Optional.of("&Once more: Attempt, round 2"), view().onward());
		assertEquals(Optional.of("On &to Real"), view().past());
		assertEquals(Optional.empty(), view().again());
		say("level", 5);
		assertEquals(Optional.of("&Next: Real"), view().onward());
		assertEquals(Optional.of("&Once more: Attempt, round 2"), view().again());
	}

	@Test
	void aNewRoundIsEmptyAndTheEarlierOnesAreReadAboveIt() {
		room.enter(room.open(id), "attempt");
		say("level", 2);
		room.step(room.open(id));
		SessionView view = view();
		Prompt level = method().prompt("level").orElseThrow();
		assertEquals(1, view.round());
		assertEquals("round 2", view.special());
		assertEquals(Optional.empty(), view.open().orElseThrow().answer("level"));
		assertEquals(List.of("Round 1: 2 / 10"), view.earlier(level));
	}

	@Test
	void aStageInANewRoundIsTickedOnlyOnceSomethingWasSaidInIt() {
		room.enter(room.open(id), "attempt");
		say("level", 2);
		room.step(room.open(id));
		room.enter(room.open(id), "skill");
		assertFalse(view().stages().get(2).ticked());
	}

	@Test
	void theNextSessionBeginsWithTheDeferredStageAndOffersWhatWasSaid() {
		room.answer(room.open(id), "skill", new Answer.Text("Silence"), Visibility.OURS);
		room.enter(room.open(id), "attempt");
		say("level", 5);
		room.step(room.open(id));
		room.finish(room.open(id));
		OpenSession next = room.begin(team.person("Darcel S"), SessionKind.DEVELOPMENT, method());
		id = next.session().id();
		SessionView view = view();
		assertEquals("review", view.stage().id());
		assertTrue(view.special().startsWith("About last time"));
		assertEquals(new Answer.Text("Silence"), view.offered(method().prompt("before").orElseThrow()).orElseThrow().answer());
	}

	private void say(String prompt, int point) {
		room.answer(room.open(id), prompt, new Answer.ScalePoint(point), Visibility.OURS);
	}

	private SessionView view() {
		return SessionView.read(team.workspace, id, team.clock, team.ids::incrementAndGet, SmallTeam.ENGLISH);
	}

	private static Method method() {
		List<Stage> stages = List.of(stage("skill", "Skill", Set.of(), words("skill")), stage("model", "Model", Set.of(StageTrait.OPTIONAL), words("noticed")),
				stage("attempt", "Attempt", Set.of(), Prompt.of("level", LocalText.english("Is it there?"), AnswerType.Scale.ZERO_TO_TEN)),
				stage("real", "Real", Set.of(), words("where")), stage("review", "Review", Set.of(StageTrait.DEFERRED), words("before")));
		Loop loop = new Loop("attempt", "attempt", new Guard.AtLeast("level", 4), 5);
		return Method.draft("drill").title(LocalText.english("Drill")).stages(stages).flow(new Flow(List.of(), true, List.of(loop)))
				.carriesOver(List.of(new CarryOver("skill", "before"))).build();
	}

	private static Stage stage(String id, String title, Set<StageTrait> traits, Prompt prompt) {
		return new Stage(id, LocalText.english(title), LocalText.NONE, TimeBox.minutes(5), traits, List.of(prompt), List.of());
	}

	private static Prompt words(String id) {
		return Prompt.of(id, LocalText.english("What about " + id + "?"), AnswerType.FreeText.PLAIN);
	}
}
