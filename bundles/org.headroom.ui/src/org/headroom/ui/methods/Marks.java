package org.headroom.ui.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.Mistake;

/** Where in a text its mistakes are, and what is said of them. Pure. */
record Marks(List<Mark> all) {
	private static final String ENDS = " \t\n,]}";

	/**
	 * One of them.
	 *
	 * @param line from 1
	 * @param column from 1
	 * @param start offset in the text
	 * @param length at least 1 where there is something to underline
	 * @param doubt whether the file makes a method all the same
	 * @param says what is wrong and what would be right
	 */
	record Mark(int line, int column, int start, int length, boolean doubt, String says) {
	}

	Marks {
		all = List.copyOf(all);
	}

	static final Marks NONE = new Marks(List.of());

	static Marks of(String text, MethodReading reading, Locale locale) {
		List<Mark> marks = new ArrayList<>();
		int[] starts = starts(text);
		reading.allMistakes().forEach(mistake -> marks.add(mark(text, starts, mistake, false, locale)));
		reading.doubts().forEach(doubt -> marks.add(mark(text, starts, doubt, true, locale)));
		return new Marks(marks);
	}

	private static Mark mark(String text, int[] starts, Mistake mistake, boolean doubt, Locale locale) {
		int line = Math.clamp(mistake.line(), 1, starts.length);
		int end = line < starts.length ? starts[line] - 1 : text.length();
		int start = Math.clamp(starts[line - 1] + mistake.column() - 1L, starts[line - 1], end);
		int stop = start;
		while (stop < end && ENDS.indexOf(text.charAt(stop)) < 0) {
			stop++;
		}
		// at the end of a line, or on a blank: what stands before it is what is meant
		if (stop == start) {
			start = Math.max(starts[line - 1], start - 1);
		}
		return new Mark(line, mistake.column(), start, Math.max(stop - start, Math.min(1, text.length() - start)), doubt,
				mistake.wrong().say(locale) + " " + mistake.right().say(locale));
	}

	private static int[] starts(String text) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			starts.add(at + 1);
		}
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Those that keep the file from being a method. */
	List<Mark> mistakes() {
		return all.stream().filter(mark -> !mark.doubt()).toList();
	}

	boolean on(int line) {
		return all.stream().anyMatch(mark -> mark.line() == line);
	}
}
