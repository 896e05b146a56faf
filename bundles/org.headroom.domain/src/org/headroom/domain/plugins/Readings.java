package org.headroom.domain.plugins;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.headroom.method.Answer;
import org.headroom.method.Reading;
import org.headroom.method.Row;
import org.headroom.method.code.SessionFact;

/** One session's number, where no code is needed to tell it. Pure. */
final class Readings {

	private Readings() {
	}

	/** Empty where the session has none, and for what code computes. */
	static OptionalDouble of(Reading reading, SessionFact session) {
		return switch (reading) {
			case Reading.OfAnswer(String prompt) -> number(session.answer(prompt));
			case Reading.OfColumn(String prompt, String column) -> rows(session, prompt).stream().map(row -> number(row.cell(column)))
					.filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average();
			case Reading.RowsOf(String prompt) -> session.answer(prompt).isEmpty() ? OptionalDouble.empty()
					: OptionalDouble.of(rows(session, prompt).stream().filter(row -> !row.isEmpty()).count());
			case Reading.Difference(String prompt, String less) -> difference(number(session.answer(prompt)), number(session.answer(less)));
			case Reading.ShareOf(String prompt, String other) -> share(number(session.answer(prompt)), number(session.answer(other)));
			case Reading.RoundsOf(String stage) -> OptionalDouble.of(session.rounds().getOrDefault(stage, 1));
			case Reading.Computed computed -> OptionalDouble.empty();
		};
	}

	private static List<Row> rows(SessionFact session, String prompt) {
		return session.answer(prompt).filter(Answer.Rows.class::isInstance).map(answer -> ((Answer.Rows) answer).rows()).orElse(List.of());
	}

	private static OptionalDouble number(Optional<Answer> answer) {
		return switch (answer.orElse(null)) {
			case Answer.ScalePoint(int value) -> OptionalDouble.of(value);
			case Answer.Count(int value) -> OptionalDouble.of(value);
			case Answer.Amount(BigDecimal value, Object currency) -> OptionalDouble.of(Objects.requireNonNull(value).doubleValue());
			case null -> OptionalDouble.empty();
			default -> OptionalDouble.empty();
		};
	}

	private static OptionalDouble difference(OptionalDouble one, OptionalDouble less) {
		return one.isPresent() && less.isPresent() ? OptionalDouble.of(one.getAsDouble() - less.getAsDouble()) : OptionalDouble.empty();
	}

	private static OptionalDouble share(OptionalDouble one, OptionalDouble other) {
		double all = one.orElse(0) + other.orElse(0);
		return all > 0 ? OptionalDouble.of(one.orElse(0) / all) : OptionalDouble.empty();
	}
}
