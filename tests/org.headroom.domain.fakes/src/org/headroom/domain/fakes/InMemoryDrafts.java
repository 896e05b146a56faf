package org.headroom.domain.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.headroom.domain.workspace.Draft;
import org.headroom.domain.workspace.Drafts;

final class InMemoryDrafts implements Drafts {
	private final Map<Draft.Key, Draft> drafts = new ConcurrentHashMap<>();

	@Override
	public List<Draft> all() {
		return drafts.values().stream().sorted(Comparator.comparing(Draft::at).reversed()).toList();
	}

	@Override
	public void keep(Draft draft) {
		drafts.put(draft.key(), draft);
	}

	@Override
	public void forget(Draft.Key key) {
		drafts.remove(key);
	}
}
