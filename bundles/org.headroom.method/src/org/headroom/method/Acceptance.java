package org.headroom.method;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether an answer fits its type: the rules behind {@link AnswerType#accepts}. */
final class Acceptance {

	private static final Check FITS = new Check.Fits();

	private Acceptance() {
	}

	static Check of(AnswerType type, Answer answer) {
		return switch (type) {
			case AnswerType.FreeText text -> kind(answer instanceof Answer.Text);
			case AnswerType.Scale scale -> answer instanceof Answer.ScalePoint(int value) ? onScale(scale, value) : otherKind();
			case AnswerType.SingleChoice(List<Option> options) -> answer instanceof Answer.Chosen(List<String> chosen)
					? choice(options, chosen, 0, 1) : otherKind();
			case AnswerType.MultiChoice(List<Option> options, int least, int most) ->
				answer instanceof Answer.Chosen(List<String> chosen) ? choice(options, chosen, least, most) : otherKind();
			case AnswerType.Ranking(List<Option> options) -> answer instanceof Answer.Ranked(List<String> ranked)
					? choice(options, ranked, 0, options.size()) : otherKind();
			case AnswerType.Table table -> answer instanceof Answer.Rows(List<Row> rows) ? rows(table, rows) : otherKind();
			case AnswerType.DateAnswer date -> kind(answer instanceof Answer.OnDate);
			case AnswerType.Money money -> kind(answer instanceof Answer.Amount);
			case AnswerType.DealLink deal -> kind(answer instanceof Answer.LinkedDeal);
			case AnswerType.GoalLink goal -> kind(answer instanceof Answer.LinkedGoal);
			case AnswerType.Tally tally -> kind(answer instanceof Answer.Count);
		};
	}

	private static Check kind(boolean right) {
		return right ? FITS : otherKind();
	}

	private static Check otherKind() {
		return Check.problem("check.kind");
	}

	private static Check onScale(AnswerType.Scale scale, int value) {
		return value >= scale.min() && value <= scale.max() ? FITS : Check.problem("check.scale", scale.min(), scale.max());
	}

	private static Check choice(List<Option> options, List<String> chosen, int least, int most) {
		Optional<String> foreign = chosen.stream().filter(id -> options.stream().noneMatch(option -> option.id().equals(id))).findFirst();
		if (foreign.isPresent()) {
			return Check.problem("check.option", foreign.get());
		}
		if (new HashSet<>(chosen).size() < chosen.size()) {
			return Check.problem("check.twice");
		}
		if (chosen.size() > most) {
			return Check.problem("check.most", most);
		}
		return chosen.isEmpty() || chosen.size() >= least ? FITS : Check.problem("check.least", least);
	}

	private static Check rows(AnswerType.Table table, List<Row> rows) {
		if (rows.size() > table.most()) {
			return Check.problem("check.rows", table.most());
		}
		return rows.stream().flatMap(row -> row.cells().entrySet().stream())
				.map(cell -> cell(table, cell.getKey(), cell.getValue())).filter(check -> !check.fits()).findFirst().orElse(FITS);
	}

	private static Check cell(AnswerType.Table table, String id, Answer answer) {
		Optional<Column> column = table.column(id);
		if (column.isEmpty()) {
			return Check.problem("check.column", id);
		}
		return of(column.get().cell(), answer) instanceof Check.Problem problem
				? Check.problem("check.cell", column.get().title(), problem) : FITS;
	}
}
