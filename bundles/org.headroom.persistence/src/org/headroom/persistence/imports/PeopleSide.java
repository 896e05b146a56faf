package org.headroom.persistence.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.people.Role;
import org.headroom.persistence.imports.KnownPerson.Fate;
import org.headroom.persistence.sql.Sql;

/** The people of a batch. A person is known again by name, whatever its capitals and spaces. */
final class PeopleSide implements AutoCloseable {
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
	private static final String ALL = "SELECT id, name, role, office, email, manager_id FROM person ORDER BY active, id DESC";
	private static final String INSERT = """
			INSERT INTO person (id, name, role, office, email, manager_id, active, batch_id, version) VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, 1)""";
	private static final String KEEP = """
			INSERT INTO person_before (batch_id, id, role, office, email, manager_id, active, old_batch_id, version)
			SELECT CAST(? AS BIGINT), id, role, office, email, manager_id, active, batch_id, version + 1 FROM person WHERE id = ?""";
	private static final String CHANGE = """
			UPDATE person SET role = ?, office = ?, email = ?, manager_id = ?, batch_id = ?, version = version + CAST(? AS INTEGER) WHERE id = ?""";

	private final Connection connection;
	private final long batchId;
	private final NewIds ids;
	private final Map<String, KnownPerson> byName = new HashMap<>();
	/** By the name as the file writes it: the same few thousand times over. */
	private final Map<String, Long> owners = new HashMap<>();
	private final int[] counts = new int[Fate.values().length];

	PeopleSide(Connection connection, long batchId, NewIds ids) throws SQLException {
		this.connection = connection;
		this.batchId = batchId;
		this.ids = ids;
		// Of several people of one name the last one put here counts: active before not, then the longest known.
		Sql.list(connection, ALL, row -> {
			KnownPerson person = new KnownPerson(row.getLong(1), Role.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getObject(6, Long.class),
					Fate.NOT_SEEN);
			return byName.put(key(row.getString(2)), person) == null;
		});
	}

	/** What names are compared by. */
	static String key(String name) {
		return SPACES.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	void add(PersonRow row) throws SQLException {
		Long manager = row.manager().isEmpty() || key(row.manager()).equals(key(row.name())) ? null : manager(row.manager()).id;
		KnownPerson person = byName.get(key(row.name()));
		if (person == null) {
			insert(row.name(), new KnownPerson(ids.next(), Role.SALESPERSON, row.office(), row.email(), manager, Fate.ADDED));
		} else {
			settle(person, person.take(row.office(), row.email(), manager));
		}
	}

	private KnownPerson manager(String name) throws SQLException {
		KnownPerson known = byName.get(key(name));
		if (known != null) {
			settle(known, known.manages());
			return known;
		}
		return insert(name, new KnownPerson(ids.next(), Role.MANAGER, "", "", null, Fate.ADDED));
	}

	/** The id of a deal's owner, who becomes a person when nobody has that name. */
	long owner(String name) throws SQLException {
		Long met = owners.get(name);
		if (met != null) {
			return met;
		}
		KnownPerson known = byName.get(key(name));
		long id = known != null ? known.id : insert(name, new KnownPerson(ids.next(), Role.SALESPERSON, "", "", null, Fate.ADDED)).id;
		owners.put(name, id);
		return id;
	}

	private KnownPerson insert(String name, KnownPerson person) throws SQLException {
		Sql.update(connection, INSERT, person.id, SPACES.matcher(name).replaceAll(" ").strip(), person.role, person.office, person.email, person.managerId, batchId);
		byName.put(key(name), person);
		counts[Fate.ADDED.ordinal()]++;
		return person;
	}

	private void settle(KnownPerson person, boolean changed) throws SQLException {
		boolean first = person.fate == Fate.NOT_SEEN || person.fate == Fate.SAME;
		if (changed) {
			if (first) {
				Sql.update(connection, KEEP, batchId, person.id);
			}
			Sql.update(connection, CHANGE, person.role, person.office, person.email, person.managerId, batchId, first ? 1 : 0, person.id);
		}
		become(person, changed && first ? Fate.CHANGED : person.fate == Fate.NOT_SEEN ? Fate.SAME : person.fate);
	}

	private void become(KnownPerson person, Fate fate) {
		if (person.fate != Fate.NOT_SEEN) {
			counts[person.fate.ordinal()]--;
		}
		person.fate = fate;
		counts[fate.ordinal()]++;
	}

	int added() {
		return counts[Fate.ADDED.ordinal()];
	}

	int changed() {
		return counts[Fate.CHANGED.ordinal()];
	}

	int same() {
		return counts[Fate.SAME.ordinal()];
	}

	@Override
	public void close() {
		byName.clear();
	}
}
