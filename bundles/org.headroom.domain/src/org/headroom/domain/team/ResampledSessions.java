package org.headroom.domain.team;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.headroom.domain.sessions.CoachingSession;
import org.osgi.service.component.annotations.Component;

/**
 * The share of minutes with a percentile bootstrap over sessions: 2,000 draws of as many sessions, with
 * replacement, from a fixed seed, and the 2.5th and 97.5th percentile of their shares (Efron 1979). Silent
 * under eight sessions.
 */
@Component(property = "service.ranking:Integer=-100")
public final class ResampledSessions implements CoverageRule {
	static final int LEAST_SESSIONS = 8;
	private static final int DRAWS = 2000;
	private static final long SEED = 20_260_101L;

	@Override
	public Coverage of(Set<Long> segment, int heads, List<CoachingSession> development) {
		List<CoachingSession> timed = development.stream().filter(session -> session.minutes() > 0).toList();
		if (timed.size() < LEAST_SESSIONS || segment.isEmpty()) {
			return new Coverage.TooFew(timed.size(), LEAST_SESSIONS);
		}
		int[] all = timed.stream().mapToInt(CoachingSession::minutes).toArray();
		int[] theirs = timed.stream().mapToInt(session -> segment.contains(session.personId()) ? session.minutes() : 0).toArray();
		double[] shares = resample(all, theirs);
		return new Coverage.Shares(segment.size(), heads, Arrays.stream(theirs).sum(), Arrays.stream(all).sum(),
				shares[(int) (DRAWS * 0.025)], shares[(int) (DRAWS * 0.975)], timed.size());
	}

	private static double[] resample(int[] all, int[] theirs) {
		Random random = new Random(SEED);
		double[] shares = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			shares[draw] = share(all, theirs, random);
		}
		Arrays.sort(shares);
		return shares;
	}

	private static double share(int[] all, int[] theirs, Random random) {
		int minutes = 0;
		int inSegment = 0;
		for (int session = 0; session < all.length; session++) {
			int drawn = random.nextInt(all.length);
			minutes += all[drawn];
			inSegment += theirs[drawn];
		}
		return (double) inSegment / minutes;
	}
}
