package org.headroom.cli.verbs;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.QuestionForms;
import org.headroom.questions.QuestionType;

/** {@code questions add TEXT --stage STAGE}: a question of one's own; a closed one gets a gentle hint. */
final class QuestionAddVerb implements Verb {

	@Override
	public String name() {
		return "add";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("TEXT", true).option("--other", "TEXT").options("--stage", "STAGE").option("--type", "TYPE").options("--tag", "TAG").options("--trigger", "TRIGGER");
	}

	@Override
	public Exit run(Call call) {
		List<String> stages = call.values("--stage");
		if (stages.isEmpty()) {
			throw call.wrong("wrong.missing", "--stage");
		}
		Question question = Question.own(call.desk().ids().getAsLong(), draft(call, stages));
		QuestionForms.hint(call.word(0), call.desk().locale(), call.desk().locale()).ifPresent(call.terminal()::tell);
		QuestionsVerb.bank(call).save(question);
		return call.show(() -> new Page().sentence(call.words(QuestionAddVerb.class).say("question.added", question.key())), () -> QuestionsVerb.shape(call, question));
	}

	/** The text is in the reader's language; {@code --other} gives it in the other one. */
	private static QuestionDraft draft(Call call, List<String> stages) {
		boolean german = call.desk().locale().getLanguage().equals("de");
		String other = call.value("--other").orElse("");
		try {
			return new QuestionDraft("", german ? other : call.word(0), german ? call.word(0) : other, type(call), new LinkedHashSet<>(stages),
					new LinkedHashSet<>(call.values("--trigger")), false, Set.of(), new LinkedHashSet<>(call.values("--tag")));
		} catch (IllegalArgumentException e) {
			throw new Refused(Exit.USAGE, call.words(QuestionAddVerb.class).say("question.malformed", e.getMessage()));
		}
	}

	private static QuestionType type(Call call) {
		return call.value("--type").map(text -> QuestionType.of(text)
				.orElseThrow(() -> call.wrong("wrong.choice", "--type", text, String.join(", ", Arrays.stream(QuestionType.values()).map(QuestionType::id).toList()))))
				.orElse(QuestionType.OPEN);
	}
}
