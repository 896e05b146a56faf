package org.headroom.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells stand under each other: text to the left, numbers to the right. Not thread-safe. */
public final class Columns {
	private static final String BETWEEN = "  ";

	private final List<Heading> headings = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();

	private record Heading(String title, boolean right) {
	}

	public Columns text(String title) {
		headings.add(new Heading(title, false));
		return this;
	}

	public Columns number(String title) {
		headings.add(new Heading(title, true));
		return this;
	}

	public Columns row(String... cells) {
		if (cells.length != headings.size()) {
			throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
		}
		rows.add(List.of(cells));
		return this;
	}

	/** A line between the rows, such as the name of a group. */
	public Columns group(String title) {
		rows.add(List.of(title));
		return this;
	}

	public boolean isEmpty() {
		return rows.isEmpty();
	}

	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		if (headings.stream().anyMatch(heading -> !heading.title().isEmpty())) {
			lines.add(line(headings.stream().map(Heading::title).toList()));
		}
		rows.forEach(row -> lines.add(row.size() == headings.size() ? line(row) : row.getFirst()));
		return lines;
	}

	private String line(List<String> cells) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < cells.size(); column++) {
			String blanks = " ".repeat(widest(column) - width(cells.get(column)));
			line.append(column == 0 ? "" : BETWEEN);
			line.append(headings.get(column).right() ? blanks + cells.get(column) : cells.get(column) + blanks);
		}
		return line.toString().stripTrailing();
	}

	private int widest(int column) {
		int cells = rows.stream().filter(row -> row.size() == headings.size()).mapToInt(row -> width(row.get(column))).max().orElse(0);
		return Math.max(cells, width(headings.get(column).title()));
	}

	/** Characters as a reader counts them, not as Java does. */
	static int width(CharSequence text) {
		return (int) text.codePoints().filter(point -> Character.getType(point) != Character.NON_SPACING_MARK).count();
	}
}
