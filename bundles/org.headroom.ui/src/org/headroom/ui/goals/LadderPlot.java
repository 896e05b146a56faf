package org.headroom.ui.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Ladder;

/**
 * Readings on their way up (or down) a ladder, as shares of a picture: x from 0 (start) to 1 (due), y from
 * 0 (the least value) to 1 (the greatest). No widget in it.
 *
 * @param rungs baseline, commit, target and stretch; rungs of one value share a label
 * @param readings the oldest first
 * @param aim where the baseline and the target lie, for the straight line between them
 * @param words all of it in a sentence, for a screen reader
 */
record LadderPlot(List<Rung> rungs, List<Point> readings, Aim aim, String from, String to, String words) {
	LadderPlot {
		rungs = List.copyOf(rungs);
		readings = List.copyOf(readings);
	}

	/** @param matters whether it is the one to reach */
	record Rung(double y, String label, boolean matters) {
	}

	record Point(double x, double y, String day, String value) {
	}

	record Aim(double from, double to) {
	}

	static LadderPlot of(Goal goal, Ladder ladder, List<CheckIn> checkIns, GoalWords words) {
		List<CheckIn> read = checkIns.stream().filter(checkIn -> checkIn.reading().isPresent()).toList();
		Scale scale = Scale.of(ladder, read);
		List<Point> points = read.stream().map(checkIn -> new Point(share(goal, checkIn.day()), scale.share(checkIn.reading().orElseThrow()),
				words.dates().date(checkIn.day()), words.numbers().write(checkIn.reading().orElseThrow(), goal.unit()))).toList();
		return new LadderPlot(rungs(ladder, scale, words), points, new Aim(scale.share(ladder.baseline()), scale.share(ladder.target())),
				words.dates().date(goal.startsOn()), words.dates().date(goal.dueOn()), said(ladder, points, words));
	}

	private static List<Rung> rungs(Ladder ladder, Scale scale, GoalWords words) {
		Map<BigDecimal, List<String>> names = new LinkedHashMap<>();
		name(names, ladder.baseline(), words.words().say("rung.baseline"));
		name(names, ladder.commit(), words.words().say("rung.commit"));
		name(names, ladder.target(), words.words().say("rung.target"));
		name(names, ladder.stretch(), words.words().say("rung.stretch"));
		List<Rung> rungs = new ArrayList<>();
		names.forEach((value, same) -> rungs.add(new Rung(scale.share(value), words.words().say("rung", String.join(", ", same), words.numbers().write(value)),
				value.compareTo(ladder.target()) == 0)));
		return rungs;
	}

	private static void name(Map<BigDecimal, List<String>> names, BigDecimal value, String name) {
		names.computeIfAbsent(value.stripTrailingZeros(), same -> new ArrayList<>()).add(name);
	}

	private static String said(Ladder ladder, List<Point> points, GoalWords words) {
		Numbers numbers = words.numbers();
		String read = points.stream().map(point -> words.words().say("rung", point.day(), point.value())).collect(Collectors.joining("; "));
		return words.words().say("plot", numbers.write(ladder.baseline()), numbers.write(ladder.commit()), numbers.write(ladder.target()), numbers.write(ladder.stretch()), read).strip();
	}

	private static double share(Goal goal, LocalDate day) {
		double whole = ChronoUnit.DAYS.between(goal.startsOn(), goal.dueOn());
		return Math.clamp(ChronoUnit.DAYS.between(goal.startsOn(), day) / whole, 0, 1);
	}

	/** From the least to the greatest of all that is shown. */
	private record Scale(double least, double most) {
		static Scale of(Ladder ladder, List<CheckIn> read) {
			List<Double> values = new ArrayList<>(List.of(ladder.baseline().doubleValue(), ladder.commit().doubleValue(), ladder.target().doubleValue(), ladder.stretch().doubleValue()));
			read.forEach(checkIn -> values.add(checkIn.reading().orElseThrow().doubleValue()));
			return new Scale(values.stream().mapToDouble(Double::doubleValue).min().orElse(0), values.stream().mapToDouble(Double::doubleValue).max().orElse(1));
		}

		double share(BigDecimal value) {
			return (value.doubleValue() - least) / (most - least);
		}
	}
}
