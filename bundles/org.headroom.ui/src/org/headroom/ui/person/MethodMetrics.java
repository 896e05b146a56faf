package org.headroom.ui.person;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.headroom.domain.plugins.MetricResult;
import org.headroom.domain.plugins.PluginVoices;
import org.headroom.domain.plugins.Reader;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Metric;
import org.headroom.ui.kit.RelativeDates;

/**
 * What the methods of the finished sessions with a person count, in words.
 *
 * @param method how it is called
 * @param lines a metric each
 */
record MethodMetrics(String method, List<Line> lines) {

	/**
	 * A metric.
	 *
	 * @param says its value, or how many sessions are missing before it has one
	 * @param course day and number of each session; empty where there is nothing to compare
	 * @param drawn the numbers to be drawn; empty for a number alone
	 * @param asLine whether they are drawn as a line, else as bars
	 */
	record Line(String title, String says, String course, List<Double> drawn, boolean asLine) {
		Line {
			drawn = List.copyOf(drawn);
		}
	}

	MethodMetrics {
		lines = List.copyOf(lines);
	}

	/** Of each method on offer that a finished session was held with; off the display thread. */
	static List<MethodMetrics> of(List<CoachingSession> sessions, MethodCatalogue catalogue, PluginVoices voices, RelativeDates dates, Locale locale) {
		Set<String> ids = new LinkedHashSet<>();
		sessions.stream().filter(session -> session.state() == SessionState.FINISHED).forEach(session -> ids.add(session.methodId()));
		List<MethodMetrics> all = new ArrayList<>();
		for (String id : ids) {
			List<CoachingSession> held = sessions.stream().filter(session -> session.methodId().equals(id)).toList();
			catalogue.method(id).filter(method -> !method.evaluation().metrics().isEmpty()).ifPresent(method -> all.add(of(method, voices.metrics(method, held.getFirst().personId(), Reader.MANAGER), dates, locale)));
		}
		return List.copyOf(all);
	}

	static MethodMetrics of(Method method, List<MetricResult> results, RelativeDates dates, Locale locale) {
		return new MethodMetrics(method.title().in(locale), results.stream().map(result -> line(result, dates, locale)).toList());
	}

	private static Line line(MetricResult result, RelativeDates dates, Locale locale) {
		Words words = Words.of(MethodMetrics.class, locale);
		Metric metric = result.metric();
		String title = metric.title().in(locale);
		if (result.silent()) {
			return new Line(title, words.say("metric.silent", result.n(), metric.least()), "", List.of(), false);
		}
		NumberFormat number = NumberFormat.getNumberInstance(locale);
		number.setMaximumFractionDigits(1);
		String value = (metric.fold() == Metric.Fold.CHANGE && result.value().getAsDouble() > 0 ? "+" : "") + number.format(result.value().getAsDouble());
		String says = words.say("metric", value, metric.unit().in(locale), result.n()).replace("  ", " ");
		String course = result.points().size() < 2 ? "" : result.points().stream().map(point -> words.say("metric.point", dates.date(point.day()), number.format(point.value()))).collect(Collectors.joining(" · "));
		boolean drawn = metric.shown() != Metric.Renderer.NUMBER && result.points().size() > 1;
		return new Line(title, says, course, drawn ? result.points().stream().map(MetricResult.Point::value).toList() : List.of(), metric.shown() == Metric.Renderer.LINE);
	}
}
