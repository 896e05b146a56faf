package org.headroom.persistence.ports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.method.Party;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;

/** Promises. */
public final class JpaCommitments implements Commitments {
	static final Rows<Commitment> COMMITMENTS = Rows.of(Commitment.class);
	private static final String SELECT = "SELECT " + COMMITMENTS.columns() + " FROM commitment ";
	private static final String OPEN_FIRST = " ORDER BY CASE WHEN state = 'OPEN' THEN 0 ELSE 1 END, due_on NULLS LAST, id";

	private final Database database;
	private final Mapping mapping;

	public JpaCommitments(Database database, Mapping mapping) {
		this.database = database;
		this.mapping = mapping;
	}

	@Override
	public Optional<Commitment> byId(long id) {
		return database.call("reading a commitment", connection -> Sql.first(connection, SELECT + "WHERE id = ?", COMMITMENTS, id));
	}

	@Override
	public List<Commitment> of(long personId) {
		return list("WHERE person_id = ?" + OPEN_FIRST, personId);
	}

	@Override
	public List<Commitment> ofSession(long sessionId) {
		return list("WHERE session_id = ? ORDER BY id", sessionId);
	}

	@Override
	public List<Commitment> due(Party owner, LocalDate upTo) {
		return list("WHERE owner = ? AND state = 'OPEN' AND due_on <= ? ORDER BY due_on, id", owner, upTo);
	}

	@Override
	public List<Commitment> containing(List<String> words, int most) {
		String text = "LOWER(what || ' ' || if_situation || ' ' || then_action) LIKE ? ESCAPE '!'";
		String all = words.stream().map(word -> text).collect(Collectors.joining(" AND "));
		return list("WHERE " + all + " ORDER BY id DESC LIMIT " + most, words.stream().map(Sql::containing).toArray());
	}

	private List<Commitment> list(String where, Object... arguments) {
		return database.call("reading commitments", connection -> Sql.list(connection, SELECT + where, COMMITMENTS, arguments));
	}

	@Override
	public void save(Commitment commitment) {
		mapping.save("commitment " + commitment.id(), commitment);
	}

	@Override
	public void remove(long id) {
		database.run("removing a commitment", connection -> Sql.update(connection, "DELETE FROM commitment WHERE id = ?", id));
	}
}
