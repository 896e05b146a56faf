package org.headroom.cli;

import java.util.List;
import java.util.Set;
import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.CommitmentRule;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Option;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;

/** A method under GROW's id, short, with every kind of answer a line can hold. */
final class ShortMethod {
	static final AnswerType.SingleChoice SOURCES = new AnswerType.SingleChoice(List.of(new Option("figures", LocalText.of("en", "figures", "de", "Zahlen")),
			new Option("told", LocalText.of("en", "told by others", "de", "gehört"))));
	private static final AnswerType.Table OPTIONS = new AnswerType.Table(List.of(new Column("option", LocalText.of("en", "Option", "de", "Möglichkeit"), AnswerType.FreeText.PLAIN),
			new Column("rating", LocalText.of("en", "Rating", "de", "Wertung"), AnswerType.Scale.ZERO_TO_TEN)), 5);

	private ShortMethod() {
	}

	/** Needs a goal in words and one promise of the salesperson with a day. */
	static Method grow() {
		return Method.draft("grow").title(LocalText.english("GROW")).stages(List.of(
				stage("goal", "Goal", "Ziel", Prompt.of("goal", LocalText.of("en", "What do you want?", "de", "Was willst du?"), AnswerType.FreeText.PLAIN).asRequired(),
						Prompt.of("importance", LocalText.of("en", "How much?", "de", "Wie sehr?"), AnswerType.Scale.ZERO_TO_TEN)),
				stage("reality", "Reality", "Wirklichkeit", Prompt.of("source", LocalText.of("en", "Known from?", "de", "Woher?"), SOURCES)),
				stage("options", "Options", "Möglichkeiten", Prompt.of("options", LocalText.of("en", "What could you do?", "de", "Was könntest du tun?"), OPTIONS)),
				stage("will", "Will", "Wille", Prompt.of("again", LocalText.of("en", "When again?", "de", "Wann wieder?"), new AnswerType.DateAnswer()))))
				.commitments(new CommitmentRule(1, 0, 0, true, false, AnswerType.Scale.ZERO_TO_TEN)).build();
	}

	/** Not the one a session ran on. */
	static Method other() {
		return Method.draft("other").title(LocalText.english("Other")).stages(List.of(stage("only", "Only", "Nur"))).build();
	}

	private static Stage stage(String id, String english, String german, Prompt... prompts) {
		return new Stage(id, LocalText.of("en", english, "de", german), LocalText.NONE, TimeBox.minutes(10), Set.of(), List.of(prompts), List.of());
	}
}
