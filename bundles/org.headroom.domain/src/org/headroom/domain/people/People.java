package org.headroom.domain.people;

import java.util.List;
import java.util.Optional;

/** A port: the people of the workspace, at most some ten thousand. */
public interface People {

	/** Everybody who is active, by name. */
	List<Person> all();

	Optional<Person> byId(long id);

	/**
	 * People whose name contains {@code part}, without regard to case; an exact name alone when there is one. Who
	 * left is found too, so that past sessions can be read: after those who are here, each by name.
	 */
	List<Person> named(String part);

	void save(Person person);
}
