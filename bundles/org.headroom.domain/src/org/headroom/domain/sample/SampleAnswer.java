package org.headroom.domain.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.sessions.CoachingSession;
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
	static Optional<Answer> to(Prompt prompt, Iterator<String> texts, Talk talk, CoachingSession session) {
		int taste = Math.floorMod(talk.goal().hashCode() + prompt.id().hashCode(), 97);
		return switch (prompt.answer()) {
			case AnswerType.FreeText text -> texts.hasNext() ? Optional.of(new Answer.Text(texts.next())) : Optional.empty();
			case AnswerType.Scale scale -> Optional.of(point(scale, taste));
			case AnswerType.SingleChoice(List<Option> options) -> Optional.of(Answer.Chosen.one(options.get(taste % options.size()).id()));
			case AnswerType.MultiChoice multi -> Optional.of(new Answer.Chosen(multi.options().stream().limit(Math.max(1, multi.least())).map(Option::id).toList()));
			case AnswerType.Ranking(List<Option> options) -> Optional.of(new Answer.Ranked(options.stream().map(Option::id).toList()));
			case AnswerType.Table table -> Optional.of(new Answer.Rows(List.of(row(table, talk.one(), taste), row(table, talk.two(), taste + 2))));
			case AnswerType.DateAnswer date -> Optional.of(new Answer.OnDate(day(session)));
			case AnswerType.Tally tally -> Optional.of(new Answer.Count(taste % 5));
			case AnswerType.Money money -> Optional.empty();
			case AnswerType.DealLink deal -> Optional.empty();
			case AnswerType.GoalLink goal -> Optional.empty();
		};
	}

	/** In the upper half of the scale, where most people put themselves. */
	private static Answer point(AnswerType.Scale scale, int taste) {
		int half = (scale.max() - scale.min()) / 2;
		return new Answer.ScalePoint(scale.min() + half + taste % (half + 1));
	}

	private static LocalDate day(CoachingSession session) {
		return LocalDate.ofInstant(session.endedAt().orElseThrow(), ZoneId.systemDefault()).plusDays(DAYS_AHEAD);
	}

	private static Row row(AnswerType.Table table, String words, int taste) {
		Map<String, Answer> cells = new LinkedHashMap<>();
		boolean said = false;
		for (Column column : table.columns()) {
			if (column.cell() instanceof AnswerType.Scale scale) {
				cells.put(column.id(), point(scale, taste));
			} else if (column.cell() instanceof AnswerType.FreeText && !said) {
				cells.put(column.id(), new Answer.Text(words));
				said = true;
			}
		}
		return new Row(cells);
	}
}
