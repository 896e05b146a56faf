package org.headroom.domain.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.Option;
import org.headroom.method.Prompt;
import org.headroom.method.Row;

/** A plausible answer to whatever a prompt asks. */
final class SampleAnswer {
	private static final int DAYS_AHEAD = 14;

	private SampleAnswer() {
	}

	/** Empty where there is nothing plausible to say. */
	static Optional<Answer> to(Prompt prompt, Talk talk, Words words, LocalDate day) {
		int taste = Math.floorMod(talk.goal().hashCode() + prompt.id().hashCode(), 97);
		return switch (prompt.answer()) {
			case AnswerType.FreeText text -> talk.answer(prompt.id(), words).map(Answer.Text::new);
			case AnswerType.Scale scale -> Optional.of(point(scale, taste));
			case AnswerType.SingleChoice choice -> Optional.of(chosen(choice, taste));
			case AnswerType.MultiChoice multi -> Optional.of(new Answer.Chosen(multi.options().stream().limit(Math.max(1, multi.least())).map(Option::id).toList()));
			case AnswerType.Ranking(List<Option> options) -> Optional.of(new Answer.Ranked(options.stream().map(Option::id).toList()));
			case AnswerType.Table table -> Optional.of(new Answer.Rows(talk.rows(prompt.id()).stream().map(said -> row(table, said, taste + said.length())).toList()));
			case AnswerType.DateAnswer date -> Optional.of(new Answer.OnDate(day.plusDays(DAYS_AHEAD)));
			case AnswerType.Tally tally -> Optional.of(new Answer.Count(taste % 5));
			case AnswerType.Money money -> Optional.empty();
			case AnswerType.DealLink deal -> Optional.empty();
			case AnswerType.GoalLink goal -> Optional.empty();
		};
	}

	private static Answer chosen(AnswerType.SingleChoice choice, int taste) {
		return Answer.Chosen.one(choice.options().get(taste % choice.options().size()).id());
	}

	/** In the upper half of the scale, where most people put themselves. */
	private static Answer point(AnswerType.Scale scale, int taste) {
		int half = (scale.max() - scale.min()) / 2;
		return new Answer.ScalePoint(scale.min() + half + taste % (half + 1));
	}

	private static Row row(AnswerType.Table table, String said, int taste) {
		Map<String, Answer> cells = new LinkedHashMap<>();
		for (Column column : table.columns()) {
			switch (column.cell()) {
				case AnswerType.FreeText text when cells.isEmpty() -> cells.put(column.id(), new Answer.Text(said));
				case AnswerType.Scale scale -> cells.put(column.id(), point(scale, taste));
				case AnswerType.SingleChoice choice -> cells.put(column.id(), chosen(choice, taste));
				default -> { }
			}
		}
		return new Row(cells);
	}
}
