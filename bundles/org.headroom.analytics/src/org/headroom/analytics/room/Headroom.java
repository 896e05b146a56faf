package org.headroom.analytics.room;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decomposes a person's revenue and asks what one factor at a time could bring. Each factor's level is shrunk on the log scale towards the
 * peers (heavy-tailed prior), and {@value Draws#COUNT} joint draws from what is known give ranges, never one sum. A gap to the peers' 90th
 * percentile is one between shrunk levels, so that it is not made of luck. Pure, any thread.
 */
public final class Headroom {

	private Headroom() {
	}

	/**
	 * @param sales of the peers and the person, one entry a person and period, several windows back where there are
	 * @param length of a window in periods, positive
	 * @return {@link Room.TooFew} under {@value Room#LEAST_CLOSED} closed or {@value Room#LEAST_WON} won deals in the latest window, or {@value Room#LEAST_PEERS} people with as many
	 */
	public static Room of(long personId, List<Sales> sales, int length) {
		return PeerRoom.of(sales, length).of(personId);
	}

	/** The same of everybody in {@code sales}; what they share is computed once. */
	public static Map<Long, Room> ofAll(List<Sales> sales, int length) {
		PeerRoom peers = PeerRoom.of(sales, length);
		return sales.stream().map(Sales::personId).distinct().collect(Collectors.toMap(person -> person, peers::of, (one, other) -> one, TreeMap::new));
	}
}
