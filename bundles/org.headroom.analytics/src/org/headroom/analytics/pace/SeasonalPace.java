package org.headroom.analytics.pace;

import java.util.List;
import org.headroom.analytics.Interval;

/**
 * Judges a goal that adds up over its time (won revenue, deals won) by when such things come in for this person. Not for goals about a
 * level, such as a win rate or a cycle time: these do not fill up. Pure, any thread.
 */
public final class SeasonalPace {
	/** Past periods of the person and the peers together. */
	public static final int LEAST = 12;
	static final double LEVEL = 0.8;
	/** With a lower end of the band below this share of the target, everything is still usual. */
	private static final double TOO_EARLY = 0.02;

	private final List<Season> seasons;
	private final SeasonCurve curve;

	/** @param seasons past periods of the peers and of the person, who may have none */
	public SeasonalPace(long personId, List<Season> seasons) {
		this.seasons = List.copyOf(seasons);
		this.curve = new SeasonCurve(personId, this.seasons);
	}

	/**
	 * @param target what is to be reached at the end, in the goal's unit, from zero; positive
	 * @param reading what is there, in the same unit
	 * @param passed time passed in periods: 0.5 is half of the first, 1.5 half of the second
	 * @param periods how many whole periods the goal runs over
	 * @return {@link SeasonPace.TooFew} under {@value #LEAST} past periods
	 */
	public SeasonPace judge(double target, double reading, double passed, int periods) {
		if (!(target > 0) || periods < 1) {
			throw new IllegalArgumentException("a target of " + target + " over " + periods + " periods");
		}
		if (seasons.size() < LEAST) {
			return new SeasonPace.TooFew(seasons.size(), LEAST);
		}
		double whole = Math.min(Math.floor(passed), periods - 1.0);
		SeasonCurve.At at = curve.at(Math.min(1, passed - whole), LEVEL);
		double expected = target * (whole + at.share()) / periods;
		Interval band = new Interval(target * (whole + at.band().low()) / periods, target * (whole + at.band().high()) / periods, LEVEL);
		if (band.low() < TOO_EARLY * target) {
			return new SeasonPace.CantTellYet(expected, band);
		}
		if (reading >= expected) {
			return new SeasonPace.OnPace(expected, band);
		}
		return reading < band.low() ? new SeasonPace.Behind(expected, band) : new SeasonPace.CantTellYet(expected, band);
	}
}
