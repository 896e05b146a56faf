package org.headroom.persistence.ports;

import java.util.List;
import java.util.Optional;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;

/** People. */
public final class JpaPeople implements People {
	static final Rows<Person> PEOPLE = Rows.of(Person.class);
	private static final String SELECT = "SELECT " + PEOPLE.columns() + " FROM person ";
	private static final String BY_NAME = " ORDER BY active DESC, LOWER(name), name, id";

	private final Database database;
	private final Mapping mapping;

	public JpaPeople(Database database, Mapping mapping) {
		this.database = database;
		this.mapping = mapping;
	}

	@Override
	public List<Person> all() {
		return database.call("reading people", connection -> Sql.list(connection, SELECT + "WHERE active = TRUE" + BY_NAME, PEOPLE));
	}

	@Override
	public Optional<Person> byId(long id) {
		return database.call("reading a person", connection -> Sql.first(connection, SELECT + "WHERE id = ?", PEOPLE, id));
	}

	@Override
	public List<Person> named(String part) {
		List<Person> found = database.call("finding people",
				connection -> Sql.list(connection, SELECT + "WHERE LOWER(name) LIKE ? ESCAPE '!'" + BY_NAME, PEOPLE, Sql.containing(part)));
		List<Person> exact = found.stream().filter(person -> person.name().equalsIgnoreCase(part.strip())).toList();
		return exact.size() == 1 ? exact : found;
	}

	@Override
	public void save(Person person) {
		mapping.save("person " + person.id(), person);
	}
}
