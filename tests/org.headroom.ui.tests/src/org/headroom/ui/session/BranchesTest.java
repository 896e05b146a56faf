package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Flow;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Prompt;
import org.headroom.method.Recorded;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Transition;
import org.junit.jupiter.api.Test;

class BranchesTest {

	@Test
	void aStageWhoseAnswerDecidesIsUndecidedUntilItIsGiven() {
		assertTrue(branches(Map.of()).undecided());
		assertFalse(branches(Map.of("sure", new Answer.ScalePoint(8))).undecided());
	}

	@Test
	void answersMayLeadBackToAnEarlierStage() {
		assertEquals(Optional.empty(), branches(Map.of()).back());
		assertEquals(Optional.of("topic"), branches(Map.of("sure", new Answer.ScalePoint(2))).back().map(Stage::id));
		assertEquals(Optional.empty(), branches(Map.of("sure", new Answer.ScalePoint(8))).back());
	}

	private static Branches branches(Map<String, Answer> answers) {
		Guard sure = new Guard.AtLeast("sure", 5);
		Guard unsure = new Guard.AllOf(List.of(new Guard.Answered("sure"), new Guard.Not(sure)));
		Flow flow = new Flow(List.of(new Transition("weigh", "plan", sure), new Transition("weigh", "topic", unsure)), true);
		Method method = Method.draft("weighing").title(LocalText.english("Weighing")).stages(List.of(stage("topic"), stage("weigh"), stage("plan"))).flow(flow).build();
		return new Branches(new MethodRun(method, false, "weigh", Recorded.answers(answers)));
	}

	private static Stage stage(String id) {
		AnswerType type = id.equals("weigh") ? AnswerType.Scale.ZERO_TO_TEN : AnswerType.FreeText.PLAIN;
		return Stage.of(id, LocalText.english(id), TimeBox.minutes(5), List.of(Prompt.of(id.equals("weigh") ? "sure" : "about-" + id, LocalText.english("What?"), type)));
	}
}
