package org.headroom.domain.plugins;

import java.util.List;

/** A port: the bundles that failed or are off, remembered beyond the end of the process and shared with other processes. Any thread. */
public interface Culprits {

	/** By name. */
	List<Culprit> all();

	/** Replaces what was known of its bundle; an innocent one is forgotten. */
	void keep(Culprit culprit);
}
