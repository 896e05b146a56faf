package org.headroom.analytics.segments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is compared with whom: same role, same territory, same side of the first year. A group too small to rank is widened, first over
 * territories, then over tenure; never over roles. Pure, any thread.
 */
public final class PeerGroups {

	private PeerGroups() {
	}

	/** @return groups that do not overlap and hold everybody once; a role with under {@value Attainment#LEAST_PEOPLE} people gives a group too small to rank */
	public static List<Set<Long>> of(Collection<PeerTraits> people) {
		List<Set<Long>> groups = new ArrayList<>();
		List<PeerTraits> left = List.copyOf(people);
		left = take(left, traits -> List.of(traits.role(), traits.territory(), traits.settled()), groups);
		left = take(left, traits -> List.of(traits.role(), traits.settled()), groups);
		split(left, PeerTraits::role).forEach(group -> groups.add(ids(group)));
		return List.copyOf(groups);
	}

	/** Moves groups that are large enough, and gives back who is left. */
	private static List<PeerTraits> take(List<PeerTraits> people, Function<PeerTraits, Object> key, List<Set<Long>> groups) {
		List<PeerTraits> left = new ArrayList<>();
		for (List<PeerTraits> group : split(people, key)) {
			if (group.size() >= Attainment.LEAST_PEOPLE) {
				groups.add(ids(group));
			} else {
				left.addAll(group);
			}
		}
		return left;
	}

	private static Collection<List<PeerTraits>> split(List<PeerTraits> people, Function<PeerTraits, Object> key) {
		Map<Object, List<PeerTraits>> groups = people.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
		return groups.values();
	}

	private static Set<Long> ids(List<PeerTraits> group) {
		return group.stream().map(PeerTraits::personId).collect(Collectors.toUnmodifiableSet());
	}
}
