package org.headroom.analytics.mirror;

import java.util.List;
import org.headroom.analytics.Interval;
import org.headroom.analytics.numbers.MedianRange;
import org.headroom.analytics.numbers.Sorted;
import org.hipparchus.distribution.continuous.TDistribution;

/** What a manager may see of the own skill, for the manager's eyes alone; never a count of sessions. Pure, any thread. */
public final class SkillMirror {
	/** Sessions. */
	public static final int LEAST = MedianRange.LEAST;

	private SkillMirror() {
	}

	/** Median change of confidence over a session, in points, with its exact interval. */
	public static Mirror confidence(List<Confidence> sessions) {
		return median(sessions.stream().mapToDouble(session -> session.after() - session.before()).toArray());
	}

	/** Median of how useful salespeople said a session was, 0 to 10. */
	public static Mirror usefulness(List<Integer> sessions) {
		return median(sessions.stream().mapToDouble(Integer::doubleValue).toArray());
	}

	/**
	 * Reflections a question: 1 is fair, 2 good (coding manual MITI 4). The interval is that of a ratio between sessions on the log scale, by the
	 * delta method with Student's t (Cochran 1977, 6.4), half a tally added on either side. Sessions without any tally are left out.
	 */
	public static Mirror reflectionsToQuestions(List<Talk> sessions) {
		List<Talk> tallied = sessions.stream().filter(session -> session.reflections() + session.questions() > 0).toList();
		int n = tallied.size();
		if (n < LEAST) {
			return new Mirror.TooFew(n, LEAST);
		}
		double reflections = tallied.stream().mapToInt(Talk::reflections).sum() + 0.5;
		double questions = tallied.stream().mapToInt(Talk::questions).sum() + 0.5;
		double squares = tallied.stream().mapToDouble(talk -> Math.pow(talk.reflections() / reflections - talk.questions() / questions, 2)).sum();
		double error = Math.sqrt(Math.max(squares * n / (n - 1.0), 1 / (reflections + questions)));
		double reach = new TDistribution(n - 1.0).inverseCumulativeProbability(0.975) * error;
		double ratio = reflections / questions;
		return new Mirror.Seen(ratio, new Interval(ratio * Math.exp(-reach), ratio * Math.exp(reach), 0.95), n);
	}

	private static Mirror median(double[] values) {
		return values.length < LEAST ? new Mirror.TooFew(values.length, LEAST) : new Mirror.Seen(Sorted.of(values).median(), MedianRange.of(values), values.length);
	}
}
