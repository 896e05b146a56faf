package org.headroom.cli.desk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;

/** Finds the one person somebody typed a name of, or says who may have been meant. */
public final class Persons {
	private static final int SUGGESTIONS = 3;
	private static final int LISTED = 12;

	private final People people;
	private final Words words;

	public Persons(Desk desk) {
		this.people = desk.port(People.class);
		this.words = Words.of(Persons.class, desk.locale());
	}

	/**
	 * @param name a part of the name, or the id
	 * @throws Refused when it is nobody's or not only one person's
	 */
	public Person one(String name) {
		if (name.isBlank()) {
			throw new Refused(Exit.USAGE, words.say("person.which"));
		}
		List<Person> found = name.matches("[0-9]{6,19}") ? people.byId(Long.parseLong(name)).stream().toList() : nearest(name, people.named(name));
		if (found.size() == 1) {
			return found.getFirst();
		}
		if (found.isEmpty()) {
			throw unknown(name);
		}
		throw new Refused(Exit.NOT_FOUND, words.say("person.ambiguous", name, found.size()), listed(found.stream().map(Persons::described).toList(), words));
	}

	/** The first of them, and how many more there are. */
	static List<String> listed(List<String> found, Words words) {
		Stream<String> first = found.stream().limit(LISTED);
		return (found.size() > LISTED ? Stream.concat(first, Stream.of(words.say("person.more", found.size() - LISTED))) : first).toList();
	}

	/**
	 * The same for what only concerns somebody who is still here.
	 *
	 * @throws Refused also when the person left
	 */
	public Person here(String name) {
		return stillHere(one(name));
	}

	/** @throws Refused when the person left */
	public Person stillHere(Person person) {
		if (!person.active()) {
			throw new Refused(Exit.NOT_FOUND, words.say("person.left", person.name()));
		}
		return person;
	}

	/** Who has a word of that name, else whose word begins so, else the only one still here, else all: "amara" is Amara before it is a Kamara. */
	private static List<Person> nearest(String typed, List<Person> found) {
		String wanted = folded(typed);
		List<Person> whole = found.stream().filter(person -> words(person).anyMatch(wanted::equals)).toList();
		List<Person> begun = found.stream().filter(person -> words(person).anyMatch(word -> word.startsWith(wanted))).toList();
		List<Person> here = found.stream().filter(Person::active).toList();
		return whole.size() == 1 ? whole : begun.size() == 1 ? begun : here.size() == 1 ? here : found;
	}

	private static Stream<String> words(Person person) {
		return Stream.of(folded(person.name()).split("[ -]"));
	}

	private static String described(Person person) {
		return person.office().isEmpty() ? person.name() : person.name() + " · " + person.office();
	}

	private Refused unknown(String name) {
		List<Person> all = people.all();
		if (all.isEmpty()) {
			return new Refused(Exit.NOT_FOUND, words.say("person.nobody"));
		}
		Function<Person, Integer> distance = person -> distance(name, person.name());
		List<String> near = all.stream().filter(person -> distance.apply(person) <= Math.max(1, name.length() / 3))
				.sorted(Comparator.comparing(distance)).limit(SUGGESTIONS).map(Persons::described).toList();
		return new Refused(Exit.NOT_FOUND, words.say(near.isEmpty() ? "person.unknown" : "person.near", name), near);
	}

	/** To the whole name or to any word of it. */
	private static int distance(String typed, String name) {
		return Stream.concat(Stream.of(name), Stream.of(name.split("[ -]"))).mapToInt(part -> edits(folded(typed), folded(part))).min().orElseThrow();
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

	/** Letters to add, drop or change (Levenshtein). */
	private static int edits(String one, String other) {
		int[] row = new int[other.length() + 1];
		Arrays.setAll(row, column -> column);
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}
}
