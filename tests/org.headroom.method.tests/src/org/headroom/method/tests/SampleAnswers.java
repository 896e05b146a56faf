package org.headroom.method.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.Option;
import org.headroom.method.Row;

/** An answer that fits, for every kind that may be asked. */
final class SampleAnswers {

	private SampleAnswers() {
	}

	static Answer to(AnswerType type) {
		return switch (type) {
			case AnswerType.FreeText text -> new Answer.Text("What somebody said.");
			case AnswerType.Scale scale -> new Answer.ScalePoint((scale.min() + scale.max() + 1) / 2);
			case AnswerType.SingleChoice single -> new Answer.Chosen(List.of(single.options().getFirst().id()));
			case AnswerType.MultiChoice multi -> new Answer.Chosen(multi.options().stream().limit(Math.max(1, multi.least())).map(Option::id).toList());
			case AnswerType.Ranking ranking -> new Answer.Ranked(ranking.options().stream().map(Option::id).toList());
			case AnswerType.Table table -> new Answer.Rows(List.of(row(table), row(table)));
			case AnswerType.DateAnswer date -> new Answer.OnDate(LocalDate.of(2026, 4, 1));
			case AnswerType.Money money -> new Answer.Amount(new BigDecimal("1200"), Currency.getInstance("EUR"));
			case AnswerType.DealLink deal -> new Answer.LinkedDeal(1, "Pumps");
			case AnswerType.GoalLink goal -> new Answer.LinkedGoal(2, "Two new logos");
			case AnswerType.Tally tally -> new Answer.Count(3);
		};
	}

	private static Row row(AnswerType.Table table) {
		Map<String, Answer> cells = new LinkedHashMap<>();
		for (Column column : table.columns()) {
			cells.put(column.id(), to(column.cell()));
		}
		return new Row(cells);
	}
}
