package org.headroom.cli.verbs;

import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.questions.Question;
import org.headroom.questions.Questions;

/** {@code questions retire KEY} and {@code questions restore KEY}. */
record QuestionRetireVerb(String name, boolean retires) implements Verb {

	@Override
	public void describe(Signature signature) {
		signature.word("KEY|ID");
	}

	@Override
	public Exit run(Call call) {
		Questions bank = QuestionsVerb.bank(call);
		Words words = call.words(QuestionRetireVerb.class);
		Question question = Optional.of(call.word(0)).filter(id -> id.matches("[0-9]{6,19}")).map(Long::parseLong).flatMap(bank::byId).or(() -> bank.byKey(call.word(0)))
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("question.unknown", call.word(0))));
		if (retires) {
			bank.retire(question.id());
		} else {
			bank.restore(question.id());
		}
		return call.show(() -> new Page().sentence(retires ? words.say("question.retired", question.key()) : words.say("question.restored", question.key())),
				() -> QuestionsVerb.shape(call, bank.byId(question.id()).orElseThrow()));
	}
}
