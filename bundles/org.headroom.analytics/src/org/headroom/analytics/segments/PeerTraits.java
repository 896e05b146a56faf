package org.headroom.analytics.segments;

import java.util.Objects;

/**
 * What makes people comparable.
 *
 * @param territory office or region; may be empty
 * @param quartersOfTenure full quarters since hiring, not negative
 */
public record PeerTraits(long personId, String role, String territory, int quartersOfTenure) {
	/** After a year the learning curve is taken to be over. */
	static final int SETTLED = 4;

	public PeerTraits {
		Objects.requireNonNull(role);
		Objects.requireNonNull(territory);
		if (quartersOfTenure < 0) {
			throw new IllegalArgumentException("tenure is not negative: " + quartersOfTenure);
		}
	}

	boolean settled() {
		return quartersOfTenure >= SETTLED;
	}
}
