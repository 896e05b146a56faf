package org.headroom.persistence.ports;

import java.util.List;
import java.util.Map;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;

/** Situation logs. */
public final class JpaSituations implements Situations {
	static final Rows<SituationNote> NOTES = Rows.of(SituationNote.class, Map.of("at", "noted_at"));

	private final Database database;
	private final Mapping mapping;

	public JpaSituations(Database database, Mapping mapping) {
		this.database = database;
		this.mapping = mapping;
	}

	@Override
	public List<SituationNote> of(long personId) {
		return database.call("reading a situation log", connection -> Sql.list(connection,
				"SELECT " + NOTES.columns() + " FROM situation_note WHERE person_id = ? ORDER BY noted_at DESC, id DESC", NOTES, personId));
	}

	@Override
	public void save(SituationNote note) {
		mapping.save("situation note " + note.id(), note);
	}

	@Override
	public void remove(long id) {
		database.run("removing a situation note", connection -> Sql.update(connection, "DELETE FROM situation_note WHERE id = ?", id));
	}
}
