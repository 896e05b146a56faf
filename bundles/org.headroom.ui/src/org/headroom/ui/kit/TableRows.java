package org.headroom.ui.kit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which rows a table shows, and in which order: filtered by typed words, sorted by a column, grouped. No
 * widget in it, so that it can be tested without a display.
 *
 * @param <R> a row
 */
final class TableRows<R> {
	private List<R> all = List.of();
	private String filter = "";
	private Comparator<R> order = (one, other) -> 0;
	private Optional<Function<R, String>> group = Optional.empty();

	/** A line above the rows of one group. */
	record Group(String name, int size) {
	}

	void all(List<R> rows) {
		all = List.copyOf(rows);
	}

	void filter(String words) {
		filter = fold(words);
	}

	void order(Comparator<R> order) {
		this.order = order;
	}

	void group(Optional<Function<R, String>> group) {
		this.group = group;
	}

	/** @param words everything a row says; each typed word must occur in it */
	List<Object> shown(Function<R, String> words) {
		List<R> rows = new ArrayList<>(filter.isBlank() ? all : all.stream().filter(row -> matches(words.apply(row))).toList());
		rows.sort(order);
		return group.map(by -> grouped(rows, by)).orElseGet(() -> new ArrayList<>(rows));
	}

	private boolean matches(String words) {
		String folded = fold(words);
		for (String typed : filter.strip().split("\\s+")) {
			if (!folded.contains(typed)) {
				return false;
			}
		}
		return true;
	}

	private List<Object> grouped(List<R> rows, Function<R, String> by) {
		Map<String, List<R>> groups = new TreeMap<>(java.text.Collator.getInstance());
		rows.forEach(row -> groups.computeIfAbsent(by.apply(row), name -> new ArrayList<>()).add(row));
		List<Object> lines = new ArrayList<>();
		new LinkedHashMap<>(groups).forEach((name, members) -> {
			lines.add(new Group(name, members.size()));
			lines.addAll(members);
		});
		return lines;
	}

	/** Without case and accents, so that typing needs neither. */
	private static String fold(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}
}
