package org.headroom.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headroom.questions.Problems.Position;

/**
 * The rows of a CSV file (RFC 4180; comma, semicolon or tab, whichever the first line has most of). A
 * small reader of our own because packs are small and the bank depends on no table library. One thread, one reading.
 */
final class CsvRows {
	private static final char QUOTE = '"';
	private static final String DELIMITERS = ",;\t";

	private final String text;
	private final char delimiter;
	private final List<Row> rows = new ArrayList<>();
	private List<String> cells = new ArrayList<>();
	private StringBuilder cell = new StringBuilder();
	private int place;
	private int line = 1;
	private int rowLine = 1;

	/** @param line on which the row begins, from 1 */
	record Row(int line, List<String> cells) {
		boolean isBlank() {
			return cells.stream().allMatch(String::isBlank);
		}
	}

	private CsvRows(String text) {
		this.text = text;
		this.delimiter = delimiter(text.lines().findFirst().orElse(""));
	}

	/** Rows that are not blank; empty, with a problem noted, when a quote is never closed. */
	static Optional<List<Row>> read(String text, Problems problems) {
		CsvRows csv = new CsvRows(text);
		Optional<Integer> open = csv.scan();
		open.ifPresent(at -> problems.add(new Position(at, 0), PackProblem.Kind.QUOTE_OPEN));
		return open.isPresent() ? Optional.empty() : Optional.of(csv.rows.stream().filter(row -> !row.isBlank()).toList());
	}

	private static char delimiter(String firstLine) {
		char most = ',';
		long count = -1;
		for (char candidate : DELIMITERS.toCharArray()) {
			long found = firstLine.chars().filter(c -> c == candidate).count();
			if (found > count) {
				most = candidate;
				count = found;
			}
		}
		return most;
	}

	/** The line of a quote that stays open, if there is one. */
	private Optional<Integer> scan() {
		while (place < text.length()) {
			char c = text.charAt(place++);
			if (c == QUOTE && cell.toString().isBlank()) {
				int opened = line;
				cell.setLength(0);
				if (!quoted()) {
					return Optional.of(opened);
				}
			} else {
				plain(c);
			}
		}
		endRow();
		return Optional.empty();
	}

	private void plain(char c) {
		if (c == delimiter) {
			endCell();
		} else if (c == '\n' || c == '\r' && !followedByNewline()) {
			endRow();
		} else if (c != '\r') {
			cell.append(c);
		}
	}

	private boolean quoted() {
		while (place < text.length()) {
			char c = text.charAt(place++);
			if (c == '\n') {
				line++;
			}
			if (c != QUOTE) {
				cell.append(c);
			} else if (place < text.length() && text.charAt(place) == QUOTE) {
				cell.append(text.charAt(place++));
			} else {
				return true;
			}
		}
		return false;
	}

	private boolean followedByNewline() {
		return place < text.length() && text.charAt(place) == '\n';
	}

	private void endCell() {
		cells.add(cell.toString().strip());
		cell = new StringBuilder();
	}

	private void endRow() {
		endCell();
		rows.add(new Row(rowLine, List.copyOf(cells)));
		cells = new ArrayList<>();
		rowLine = ++line;
	}
}
