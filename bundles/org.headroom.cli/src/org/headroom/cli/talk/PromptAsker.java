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
	/** Says nothing, so it takes away what was there. */
	private static final Answer CLEARED = new Answer.Text("");

	private final Desk desk;
	private final Prompter prompter;
	private final AnswerReader reader;
	private final long personId;
	private final Words words;
	private List<Deal> listed = List.of();

	PromptAsker(Desk desk, Prompter prompter, AnswerReader reader, long personId) {
		this.desk = desk;
		this.prompter = prompter;
		this.reader = reader;
		this.personId = personId;
		this.words = Words.of(PromptAsker.class, desk.locale());
	}

	/**
	 * Enter keeps what is there; a lone dash takes it away, of a table its last row. A table is handed on after every cell.
	 *
	 * @return false when only Enter was typed
	 */
	boolean ask(AnswerType type, Optional<Answer> before, Consumer<Answer> keep) {
		if (type instanceof AnswerType.Table table) {
			return rows(table, before, keep);
		}
		listed = List.of();
		if (type instanceof AnswerType.GoalLink) {
			prompter.tell(goalHint("  "));
		}
		Optional<Answer> answer = line(text -> reading(type, text));
		answer.ifPresent(keep);
		return answer.isPresent();
	}

	private Optional<Answer> reading(AnswerType type, String text) {
		return switch (type) {
			case AnswerType.DealLink deal -> deal(text);
			case AnswerType.GoalLink goal -> goal(text);
			default -> fitting(type, text);
		};
	}

	private interface Reading {
		Optional<Answer> of(String text);
	}

	private Optional<Answer> line(Reading reading) {
		while (true) {
			String text = prompter.words("");
			if (text.isEmpty()) {
				return Optional.empty();
			}
			Optional<Answer> answer = text.equals(CLEAR) ? Optional.of(CLEARED) : reading.of(text);
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

	private boolean rows(AnswerType.Table table, Optional<Answer> before, Consumer<Answer> keep) {
		List<Row> rows = new ArrayList<>(before.filter(Answer.Rows.class::isInstance).map(answer -> ((Answer.Rows) answer).rows()).orElse(List.of()));
		prompter.tell(words.say("table.hint"));
		boolean typed = false;
		while (rows.size() < table.most() && row(table, rows, keep)) {
			typed = true;
		}
		if (rows.size() == table.most()) {
			prompter.tell(words.say("table.full", table.most()));
		}
		return typed;
	}

	/** False when Enter ended the list. */
	private boolean row(AnswerType.Table table, List<Row> rows, Consumer<Answer> keep) {
		Map<String, Answer> cells = new LinkedHashMap<>();
		for (Column column : table.columns()) {
			Optional<Answer> cell = cell(column);
			if (cells.isEmpty() && cell.filter(CLEARED::equals).isPresent()) {
				return takeLast(rows, keep);
			}
			if (cell.isEmpty() && cells.isEmpty()) {
				return false;
			}
			boolean first = cells.isEmpty();
			cell.filter(answer -> !CLEARED.equals(answer)).ifPresent(answer -> cells.put(column.id(), answer));
			if (first) {
				rows.add(new Row(cells));
			}
			rows.set(rows.size() - 1, new Row(cells));
			keep.accept(new Answer.Rows(rows));
		}
		return true;
	}

	private static boolean takeLast(List<Row> rows, Consumer<Answer> keep) {
		if (!rows.isEmpty()) {
			rows.removeLast();
			keep.accept(new Answer.Rows(rows));
		}
		return true;
	}

	private Optional<Answer> cell(Column column) {
		String hint = column.cell() instanceof AnswerType.GoalLink ? goalHint("").replace("\n", " · ") : reader.hint(column.cell());
		String label = column.title().in(desk.locale()) + (hint.isEmpty() ? "" : " (" + hint + ")");
		listed = List.of();
		while (true) {
			String text = prompter.words("  " + label);
			if (text.isEmpty()) {
				return Optional.empty();
			}
			Optional<Answer> answer = text.equals(CLEAR) ? Optional.of(CLEARED) : reading(column.cell(), text);
			if (answer.isPresent()) {
				return answer;
			}
		}
	}

	/** By the number of one just listed, by its CRM id, or by words that only one of them has. */
	private Optional<Answer> deal(String text) {
		if (text.matches("[0-9]{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= listed.size()) {
			return Optional.of(link(listed.get(Integer.parseInt(text) - 1)));
		}
		List<Deal> found = desk.port(Deals.class).page(DealQuery.of(personId).containing(text), 0, OFFERED_DEALS).deals();
		List<Deal> exact = found.stream().filter(deal -> deal.externalId().equalsIgnoreCase(text)).toList();
		if (exact.size() == 1 || found.size() == 1) {
			return Optional.of(link(exact.isEmpty() ? found.getFirst() : exact.getFirst()));
		}
		listed = found;
		prompter.tell(found.isEmpty() ? words.say("deal.none", text) : words.say("deal.several"));
		IntStream.range(0, found.size()).forEach(index -> prompter.tell("  " + (index + 1) + "  " + new DealLine(desk, found.get(index)).text()));
		return Optional.empty();
	}

	private static Answer link(Deal deal) {
		return new Answer.LinkedDeal(deal.id(), deal.name().isEmpty() ? deal.account() : deal.name());
	}

	private String goalHint(String indent) {
		List<Goal> goals = desk.port(Goals.class).of(personId);
		return String.join("\n", IntStream.range(0, goals.size()).mapToObj(index -> indent + (index + 1) + " " + goals.get(index).title()).toList());
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
