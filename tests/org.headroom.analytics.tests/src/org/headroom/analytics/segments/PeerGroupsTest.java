package org.headroom.analytics.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeerGroupsTest {

	@Test
	void aTerritoryWithEnoughPeopleIsAGroup() {
		List<PeerTraits> people = new ArrayList<>(five(10, "rep", "North", 8));
		people.addAll(five(20, "rep", "South", 8));
		assertEquals(List.of(ids(10), ids(20)), PeerGroups.of(people));
	}

	@Test
	void smallTerritoriesAreComparedTogether() {
		List<PeerTraits> people = new ArrayList<>(five(10, "rep", "North", 8).subList(0, 3));
		people.addAll(five(20, "rep", "South", 8).subList(0, 2));
		assertEquals(List.of(Set.of(10L, 11L, 12L, 20L, 21L)), PeerGroups.of(people));
	}

	@Test
	void whoIsInTheFirstYearIsComparedWithOthersInTheirs() {
		List<PeerTraits> people = new ArrayList<>(five(10, "rep", "North", 3));
		people.addAll(five(20, "rep", "North", 4));
		assertEquals(List.of(ids(10), ids(20)), PeerGroups.of(people));
	}

	@Test
	void rolesAreNeverMixed() {
		List<PeerTraits> people = List.of(new PeerTraits(1, "rep", "North", 8), new PeerTraits(2, "partner", "North", 8));
		assertEquals(List.of(Set.of(1L), Set.of(2L)), PeerGroups.of(people));
	}

	private static List<PeerTraits> five(long from, String role, String territory, int tenure) {
		return List.of(0, 1, 2, 3, 4).stream().map(offset -> new PeerTraits(from + offset, role, territory, tenure)).toList();
	}

	private static Set<Long> ids(long from) {
		return Set.of(from, from + 1, from + 2, from + 3, from + 4);
	}
}
