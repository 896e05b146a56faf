package org.headroom.domain.fakes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.plugins.Culprits;

/** Culprits that are forgotten with the test. */
public final class InMemoryCulprits implements Culprits {
	private final Map<String, Culprit> kept = new ConcurrentSkipListMap<>();

	@Override
	public List<Culprit> all() {
		return List.copyOf(kept.values());
	}

	@Override
	public void keep(Culprit culprit) {
		if (culprit.innocent()) {
			kept.remove(culprit.bundle());
		} else {
			kept.put(culprit.bundle(), culprit);
		}
	}
}
