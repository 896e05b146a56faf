package org.headroom.domain.deals;

import java.util.List;

/** A port: quotas by person and quarter. */
public interface Quotas {

	/** A person's quotas, oldest first. */
	List<Quota> of(long personId);

	/** Adds the quota, or replaces the person's quota of the same first day. */
	void save(Quota quota);
}
