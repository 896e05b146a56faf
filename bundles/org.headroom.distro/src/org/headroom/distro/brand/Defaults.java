package org.headroom.distro.brand;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What holds for somebody who has not chosen yet.
 *
 * @param preferences as the product keeps them, below {@code org.headroom/}
 */
public record Defaults(Map<String, String> preferences) {

	public Defaults {
		preferences = Map.copyOf(preferences);
	}

	/** In one order on every machine. */
	public SortedMap<String, String> sorted() {
		return new TreeMap<>(preferences);
	}
}
