package org.headroom.method;

import java.util.List;
import java.util.Set;

/** Small methods for tests. */
final class Sample {

	static final AnswerType TEXT = AnswerType.FreeText.PLAIN;
	static final AnswerType RULER = AnswerType.Scale.ZERO_TO_TEN;
	static final List<Option> COLOURS = List.of(new Option("red", LocalText.of("en", "Red", "de", "Rot")),
			new Option("green", LocalText.of("en", "Green", "de", "Grün")), new Option("blue", LocalText.english("Blue")));
	static final AnswerType.Table OPTIONS = new AnswerType.Table(List.of(
			new Column("what", LocalText.of("en", "Option", "de", "Möglichkeit"), TEXT),
			new Column("rating", LocalText.of("en", "Rating", "de", "Wertung"), RULER)), 5);

	private Sample() {
	}

	static Prompt prompt(String id, AnswerType type) {
		return Prompt.of(id, LocalText.of("en", "Ask " + id, "de", "Frag " + id), type);
	}

	static Stage stage(String id, Prompt... prompts) {
		return Stage.of(id, LocalText.english(id), TimeBox.minutes(5), List.of(prompts));
	}

	static Stage stage(String id, StageTrait trait, Prompt... prompts) {
		return new Stage(id, LocalText.english(id), LocalText.NONE, TimeBox.minutes(5), Set.of(trait), List.of(prompts), List.of());
	}

	static MethodDraft draft(Stage... stages) {
		return Method.draft("sample").title(LocalText.english("Sample")).stages(List.of(stages));
	}
}
