package org.headroom.analytics.effect;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.headroom.analytics.Interval;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Coached people after against what was to be expected of them, with similar uncoached people beside them, when nobody drew lots. Two
 * readings are made: adjusted for the results before (regression; right when people were chosen for their results), and as a difference
 * of differences (right when they were chosen for lasting strength). The truth lies between the two (Ding and Li 2019), so there is a verdict only
 * when both agree; else it is not distinguishable from chance or choice. Nobody is left out for an unusual result before: that alone would
 * let regression to the mean in again. Each direction is tested at 5 %: two readings that must agree err far less often than one. Pure, any thread.
 */
public final class EffectReport {
	/** People on each side. */
	public static final int LEAST = 6;
	private static final double LEVEL = 0.9;

	private EffectReport() {
	}

	/**
	 * @param people of one peer group
	 * @return {@link Effect.TooFew} under {@value #LEAST} people on either side, or where the worst of one side were better than the best of the other before
	 */
	public static Effect of(List<Course> people) {
		Logs logs = Logs.of(people.stream().flatMap(course -> List.of(course.meanBefore(), course.meanAfter()).stream()).mapToDouble(Double::doubleValue));
		int coached = (int) people.stream().filter(Course::coached).count();
		int uncoached = people.size() - coached;
		if (coached < LEAST || uncoached < LEAST || !overlap(people)) {
			return new Effect.TooFew(coached, uncoached, LEAST);
		}
		double[] x = people.stream().mapToDouble(course -> logs.log(course.meanBefore())).toArray();
		double[] y = people.stream().mapToDouble(course -> logs.log(course.meanAfter())).toArray();
		double[] z = people.stream().mapToDouble(course -> course.coached() ? 1 : 0).toArray();
		double[] change = new double[x.length];
		for (int person = 0; person < x.length; person++) {
			change[person] = y[person] - x[person];
		}
		return verdict(new Regression(x, y, z), new Regression(new double[x.length], change, z), coached, uncoached);
	}

	private static Effect verdict(Regression adjusted, Regression differences, int coached, int uncoached) {
		boolean agree = Math.signum(adjusted.effect()) == Math.signum(differences.effect());
		double p = agree ? Math.max(adjusted.p(), differences.p()) : 1;
		double reach = new TDistribution(adjusted.freedom()).inverseCumulativeProbability((1 + LEVEL) / 2);
		double low = Math.min(adjusted.effect() - reach * adjusted.error(), differences.effect() - reach * differences.error());
		double high = Math.max(adjusted.effect() + reach * adjusted.error(), differences.effect() + reach * differences.error());
		return Effect.of(new Effect.Difference(Math.expm1(adjusted.effect()), new Interval(Math.expm1(low), Math.expm1(high), LEVEL), p, coached, uncoached));
	}

	/** Whether the coached and the others had results in common before; without, the expectation of the ones would be a guess from the others. */
	private static boolean overlap(List<Course> people) {
		DoubleSummaryStatistics coached = people.stream().filter(Course::coached).mapToDouble(Course::meanBefore).summaryStatistics();
		DoubleSummaryStatistics others = people.stream().filter(course -> !course.coached()).mapToDouble(Course::meanBefore).summaryStatistics();
		return coached.getMax() >= others.getMin() && others.getMax() >= coached.getMin();
	}
}
