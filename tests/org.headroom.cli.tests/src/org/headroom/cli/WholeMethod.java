package org.headroom.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.headroom.method.AnswerType;
import org.headroom.method.CarryOver;
import org.headroom.method.Column;
import org.headroom.method.Evaluation;
import org.headroom.method.Flow;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Loop;
import org.headroom.method.Method;
import org.headroom.method.Notice;
import org.headroom.method.Option;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;

/** A method that uses everything: a review that opens the next session, a loop, stages to repeat and to leave out, every kind of answer, a field. */
final class WholeMethod {
	private static final List<Option> OPTIONS = List.of(new Option("price", LocalText.english("Price")), new Option("time", LocalText.english("Time")), new Option("trust", LocalText.english("Trust")));
	private static final AnswerType TABLE = new AnswerType.Table(List.of(column("what", AnswerType.FreeText.PLAIN), column("deal", new AnswerType.DealLink()), column("goal", new AnswerType.GoalLink()),
			column("day", new AnswerType.DateAnswer()), column("worth", new AnswerType.Money()), column("which", new AnswerType.SingleChoice(OPTIONS))), 3);

	private WholeMethod() {
	}

	static Method whole() {
		Stage review = stage("review", Set.of(StageTrait.DEFERRED), prompt("then", AnswerType.FreeText.PLAIN));
		Stage tries = stage("try", Set.of(), prompt("tried", AnswerType.FreeText.PLAIN), prompt("well", AnswerType.Scale.ZERO_TO_TEN));
		Stage ideas = stage("ideas", Set.of(StageTrait.REPEATABLE), prompt("idea", AnswerType.FreeText.PLAIN));
		Stage extra = stage("extra", Set.of(StageTrait.OPTIONAL), prompt("more", AnswerType.FreeText.PLAIN));
		Stage kinds = stage("kinds", Set.of(), new Prompt("mix", LocalText.english("How is the mix?"), LocalText.NONE, new PromptSource.Computed("org.acme.mix"), AnswerType.FreeText.PLAIN,
				Visibility.MINE, Set.of(Visibility.MINE), false), prompt("worry", new AnswerType.Scale(1, 5, new TreeMap<>(), true)), prompt("one", new AnswerType.SingleChoice(OPTIONS)),
				prompt("some", new AnswerType.MultiChoice(OPTIONS, 1, 2)), prompt("order", new AnswerType.Ranking(OPTIONS)), prompt("day", new AnswerType.DateAnswer()),
				prompt("money", new AnswerType.Money()), prompt("deal", new AnswerType.DealLink()), prompt("goal", new AnswerType.GoalLink()), prompt("heard", new AnswerType.Tally(LocalText.NONE)),
				prompt("table", TABLE));
		return Method.draft("whole").title(LocalText.english("Whole")).stages(List.of(review, tries, ideas, extra, kinds))
				.flow(new Flow(List.of(), true, List.of(new Loop("try", "try", new Guard.AtLeast("well", 7), 5)))).carriesOver(List.of(new CarryOver("idea", "then")))
				.fields(List.of(prompt("place", AnswerType.FreeText.PLAIN).asRequired()))
				.evaluation(new Evaluation(List.of(), List.of(new Notice("worried", new Guard.AtLeast("worry", 4), LocalText.english("The worry is back"), List.of("worry"), 1)), List.of())).build();
	}

	private static Column column(String id, AnswerType cell) {
		return new Column(id, LocalText.english("Column " + id), cell);
	}

	private static Stage stage(String id, Set<StageTrait> traits, Prompt... prompts) {
		return new Stage(id, LocalText.english("Stage " + id), LocalText.NONE, TimeBox.minutes(5), traits, List.of(prompts), List.of());
	}

	private static Prompt prompt(String id, AnswerType type) {
		return Prompt.of(id, LocalText.english("Say " + id), type);
	}
}
