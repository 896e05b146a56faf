package org.headroom.domain.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;

final class InMemorySituations implements Situations {
	private final Map<Long, SituationNote> notes = new TreeMap<>();

	@Override
	public List<SituationNote> of(long personId) {
		return notes.values().stream().filter(note -> note.personId() == personId).sorted(Comparator.comparing(SituationNote::at).reversed()).toList();
	}

	@Override
	public void save(SituationNote note) {
		notes.put(note.id(), note);
	}

	@Override
	public void remove(long id) {
		notes.remove(id);
	}
}
