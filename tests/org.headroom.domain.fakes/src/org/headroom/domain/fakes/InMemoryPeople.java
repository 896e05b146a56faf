package org.headroom.domain.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;

final class InMemoryPeople implements People {
	private final Map<Long, Person> byId = new TreeMap<>();

	@Override
	public List<Person> all() {
		return everybody().filter(Person::active).toList();
	}

	private Stream<Person> everybody() {
		return byId.values().stream().sorted(Comparator.comparing((Person person) -> !person.active())
				.thenComparing(person -> person.name().toLowerCase(Locale.ROOT)).thenComparing(Person::name).thenComparing(Person::id));
	}

	@Override
	public Optional<Person> byId(long id) {
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	public List<Person> named(String part) {
		String wanted = part.strip().toLowerCase(Locale.ROOT);
		List<Person> found = everybody().filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
		List<Person> exact = found.stream().filter(person -> person.name().equalsIgnoreCase(part.strip())).toList();
		return exact.size() == 1 ? exact : found;
	}

	@Override
	public void save(Person person) {
		byId.put(person.id(), person);
	}

	void remove(long id) {
		byId.remove(id);
	}
}
