package org.headroom.domain.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;

final class InMemoryPeople implements People {
	private final Map<Long, Person> byId = new TreeMap<>();

	@Override
	public List<Person> all() {
		return byId.values().stream().filter(Person::active).sorted(Comparator.comparing(Person::name)).toList();
	}

	@Override
	public Optional<Person> byId(long id) {
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	public List<Person> named(String part) {
		List<Person> exact = all().stream().filter(person -> person.name().equalsIgnoreCase(part)).toList();
		String wanted = part.toLowerCase(Locale.ROOT);
		return exact.size() == 1 ? exact
				: all().stream().filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	@Override
	public void save(Person person) {
		byId.put(person.id(), person);
	}

	void remove(long id) {
		byId.remove(id);
	}
}
