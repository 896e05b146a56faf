package org.headroom.exchange.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headroom.exchange.fields.Folded;

/**
 * Settles how each product is spelt. Spellings that differ in spaces, capitals and punctuation only are one product. Which
 * of them counts: the one of a products file or of an earlier import; else the most frequent, of equals the longer. And a
 * name written as one word is taken apart when another product begins with its first part and another ends with
 * its second: beside "GTX Basic" and "GTX Plus Pro", "GTXPro" is "GTX Pro".
 */
final class Spellings {
	/** More different products than these are texts, not names; they stay as they are. */
	private static final int MOST = 5_000;
	private static final int SHORTEST_PART = 2;

	private final Map<String, String> references = new LinkedHashMap<>();
	private final Map<String, Long> counts = new LinkedHashMap<>();
	private final Map<String, String> settled = new HashMap<>();

	/** Spellings that count before any other; the first of one product stays. */
	void reference(Collection<String> names) {
		names.stream().filter(name -> !Folded.letters(name).isEmpty()).forEach(name -> references.putIfAbsent(Folded.letters(name), name));
	}

	/** Takes a cell of the file into account. */
	void count(String product) {
		if (!product.isEmpty() && (counts.size() < MOST || counts.containsKey(product))) {
			counts.merge(product, 1L, Long::sum);
		}
	}

	/** Decides, once all cells were counted. */
	void settle() {
		if (counts.size() >= MOST) {
			return;
		}
		Map<String, List<String>> groups = new LinkedHashMap<>();
		counts.keySet().forEach(name -> groups.computeIfAbsent(Folded.letters(name), fold -> new ArrayList<>()).add(name));
		groups.forEach((fold, names) -> {
			String right = right(fold, names);
			names.stream().filter(name -> !name.equals(right)).forEach(name -> settled.put(name, right));
		});
	}

	private String right(String fold, List<String> names) {
		if (references.containsKey(fold)) {
			return references.get(fold);
		}
		String usual = names.stream().max(Comparator.<String, Long>comparing(counts::get).thenComparing(String::length)).orElseThrow();
		return names.size() > 1 ? usual : apart(usual).orElse(usual);
	}

	private Optional<String> apart(String name) {
		if (name.chars().anyMatch(c -> !Character.isLetterOrDigit(c))) {
			return Optional.empty();
		}
		for (int at = SHORTEST_PART; at <= name.length() - SHORTEST_PART; at++) {
			String first = name.substring(0, at);
			String second = name.substring(at);
			if (anyOther(first, true) && anyOther(second, false)) {
				return Optional.of(first + " " + second);
			}
		}
		return Optional.empty();
	}

	private boolean anyOther(String part, boolean begins) {
		String low = part.toLowerCase(Locale.ROOT);
		return counts.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT))
				.anyMatch(name -> begins ? name.startsWith(low + " ") : name.endsWith(" " + low));
	}

	/** The spelling that counts. */
	String of(String product) {
		return settled.getOrDefault(product, product);
	}

	/** The spellings that replaced others, to be kept for the next import. */
	Set<String> chosen() {
		return new TreeSet<>(settled.values());
	}
}
