package org.headroom.cli.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.headroom.cli.desk.Desk;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Check;
import org.headroom.method.Column;
import org.headroom.method.Row;

/** Asks for one answer, until what was typed fits, and hands it on as soon as there is something to keep. */
final class PromptAsker {
	private static final int OFFERED_DEALS = 8;
	private static final String CLEAR = "-";

	private final Desk desk;
	private final Prompter prompter;
	private final AnswerReader reader;
	private final long personId;
	private final Words words;

	PromptAsker(Desk desk, Prompter prompter, AnswerReader reader, long personId) {
		this.desk = desk;
		this.prompter = prompter;
		this.reader = reader;
		this.personId = personId;
		this.words = Words.of(PromptAsker.class, desk.locale());
	}

	/** Enter keeps what is there; a lone dash takes it away. A table is handed on after every row. */
	void ask(AnswerType type, Optional<Answer> before, Consumer<Answer> keep) {
		switch (type) {
			case AnswerType.Table table -> rows(table, before, keep);
			case AnswerType.DealLink deal -> line("", this::deal).ifPresent(keep);
			case AnswerType.GoalLink goal -> line(goalHint(), this::goal).ifPresent(keep);
			default -> line("", text -> fitting(type, text)).ifPresent(keep);
		}
	}

	private interface Reading {
		Optional<Answer> of(String text);
	}

	private Optional<Answer> line(String hint, Reading reading) {
		if (!hint.isEmpty()) {
			prompter.tell(hint);
		}
		while (true) {
			String text = prompter.words("");
			if (text.isEmpty()) {
				return Optional.empty();
			}
			Optional<Answer> answer = text.equals(CLEAR) ? Optional.of(new Answer.Text("")) : reading.of(text);
			if (answer.isPresent()) {
				return answer;
			}
		}
	}

	private Optional<Answer> fitting(AnswerType type, String text) {
		Optional<Answer> answer = reader.read(type, text);
		if (answer.isEmpty()) {
			prompter.tell(words.say("wrong.answer", reader.hint(type)));
			return answer;
		}
		return switch (type.accepts(answer.get())) {
			case Check.Fits fits -> answer;
			case Check.Problem problem -> {
				prompter.tell(problem.say(desk.locale()));
				yield Optional.empty();
			}
		};
	}

	private void rows(AnswerType.Table table, Optional<Answer> before, Consumer<Answer> keep) {
		List<Row> rows = new ArrayList<>(before.filter(Answer.Rows.class::isInstance).map(answer -> ((Answer.Rows) answer).rows()).orElse(List.of()));
		prompter.tell(words.say("table.hint"));
		while (rows.size() < table.most()) {
			Map<String, Answer> cells = new LinkedHashMap<>();
			rows.add(new Row(cells));
			for (Column column : table.columns()) {
				Optional<Answer> cell = cell(column);
				if (cell.isEmpty() && cells.isEmpty()) {
					return;
				}
				cell.ifPresent(answer -> cells.put(column.id(), answer));
				rows.set(rows.size() - 1, new Row(cells));
				keep.accept(new Answer.Rows(rows));
			}
		}
	}

	private Optional<Answer> cell(Column column) {
		String hint = reader.hint(column.cell());
		String label = column.title().in(desk.locale()) + (hint.isEmpty() ? "" : " (" + hint + ")");
		while (true) {
			String text = prompter.words("  " + label);
			if (text.isEmpty()) {
				return Optional.empty();
			}
			Optional<Answer> answer = fitting(column.cell(), text);
			if (answer.isPresent()) {
				return answer;
			}
		}
	}

	private Optional<Answer> deal(String text) {
		List<Deal> found = desk.port(Deals.class).page(DealQuery.of(personId).containing(text), 0, OFFERED_DEALS).deals();
		List<Deal> exact = found.stream().filter(deal -> deal.externalId().equalsIgnoreCase(text)).toList();
		if (exact.size() == 1 || found.size() == 1) {
			Deal deal = exact.isEmpty() ? found.getFirst() : exact.getFirst();
			return Optional.of(new Answer.LinkedDeal(deal.id(), deal.name().isEmpty() ? deal.account() : deal.name()));
		}
		prompter.tell(found.isEmpty() ? words.say("deal.none", text) : words.say("deal.several"));
		found.forEach(deal -> prompter.tell("  " + deal.externalId() + "  " + deal.name()));
		return Optional.empty();
	}

	private String goalHint() {
		List<Goal> goals = desk.port(Goals.class).of(personId);
		return String.join("\n", IntStream.range(0, goals.size()).mapToObj(index -> index + 1 + " " + goals.get(index).title()).toList());
	}

	private Optional<Answer> goal(String text) {
		List<Goal> goals = desk.port(Goals.class).of(personId);
		int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
		if (number < 1 || number > goals.size()) {
			prompter.tell(words.say("wrong.answer", "1 … " + goals.size()));
			return Optional.empty();
		}
		Goal goal = goals.get(number - 1);
		return Optional.of(new Answer.LinkedGoal(goal.id(), goal.title()));
	}
}
