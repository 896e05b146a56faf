package org.headroom.ui.drafts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The words of a draft, read back by a form; what another version wrote and this one can't read is left as the form has it. Pure. */
public record Kept(Map<String, String> words) {
	private static final String BETWEEN = "\u001f";

	public Kept {
		words = Map.copyOf(words);
	}

	public String text(String name, String otherwise) {
		return words.getOrDefault(name, otherwise);
	}

	public LocalDate day(String name, LocalDate otherwise) {
		return read(name, otherwise, LocalDate::parse);
	}

	public LocalTime time(String name, LocalTime otherwise) {
		return read(name, otherwise, LocalTime::parse);
	}

	public <E extends Enum<E>> E one(String name, E otherwise) {
		return read(name, otherwise, constant -> Enum.valueOf(otherwise.getDeclaringClass(), constant));
	}

	/** What {@link #all} wrote. */
	public Set<String> several(String name, Set<String> otherwise) {
		return read(name, otherwise, all -> all.isEmpty() ? Set.of() : Set.of(all.split(BETWEEN)));
	}

	/** Several short texts as one, in an order that does not depend on how they were chosen. */
	public static String all(Set<String> several) {
		return String.join(BETWEEN, several.stream().sorted().toList());
	}

	private <V> V read(String name, V otherwise, Function<String, V> reading) {
		String word = words.get(name);
		if (word == null) {
			return otherwise;
		}
		try {
			return reading.apply(word);
		} catch (IllegalArgumentException | DateTimeParseException otherVersion) {
			return otherwise;
		}
	}
}
