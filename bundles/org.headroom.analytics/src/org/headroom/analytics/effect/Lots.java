package org.headroom.analytics.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hipparchus.random.RandomAdaptor;
import org.hipparchus.random.Well19937c;

/**
 * Draws the order in which people are coached first, where the manager consents. Within each stratum (segment) the waves come out equally
 * large or one apart, so that stars and beginners are in every wave. Everybody's turn comes. Pure, any thread.
 */
public final class Lots {

	private Lots() {
	}

	/**
	 * @param strata ids by stratum, in a fixed order
	 * @param waves two or more
	 * @param seed kept with the design, so that anybody can draw the same again
	 * @return wave of each person, from 0
	 */
	public static Map<Long, Integer> draw(Collection<List<Long>> strata, int waves, long seed) {
		if (waves < 2) {
			throw new IllegalArgumentException("an order has two waves or more: " + waves);
		}
		Random random = new RandomAdaptor(new Well19937c(seed));
		Map<Long, Integer> drawn = new LinkedHashMap<>();
		int next = random.nextInt(waves);
		for (List<Long> stratum : strata) {
			List<Long> shuffled = new ArrayList<>(stratum);
			Collections.shuffle(shuffled, random);
			for (Long person : shuffled) {
				drawn.put(person, next++ % waves);
			}
		}
		return Collections.unmodifiableMap(drawn);
	}
}
