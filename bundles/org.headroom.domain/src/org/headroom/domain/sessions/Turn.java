package org.headroom.domain.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A question and what was said to it. An answer in words holds several where questions on offer were asked while it was written: each of
 * these stands in it on a line of its own, with its answer below. Safe on any thread.
 *
 * @param words what was said; a dash where nothing was written down
 */
public record Turn(String asked, String words) {
	private static final String MARK = "» ";
	private static final String NOTHING = "–";

	/** An answer with a question on offer at its end, for what is said to it to go below. */
	public static String quote(String before, String question) {
		return (before.isBlank() ? "" : before.strip() + "\n") + MARK + question + "\n";
	}

	/**
	 * The turns of an answer in their order; the prompt itself is no turn where nothing was said before another question was asked.
	 *
	 * @param asked the prompt's question
	 * @param said the answer as it was written
	 * @param otherwise how a question that was on offer is introduced
	 */
	public static List<Turn> of(String asked, String said, UnaryOperator<String> otherwise) {
		List<Turn> turns = new ArrayList<>();
		String question = asked;
		List<String> words = new ArrayList<>();
		for (String line : said.lines().toList()) {
			if (line.startsWith(MARK)) {
				add(turns, question, words, question.equals(asked));
				question = otherwise.apply(line.substring(MARK.length()).strip());
				words.clear();
			} else {
				words.add(line);
			}
		}
		add(turns, question, words, false);
		return List.copyOf(turns);
	}

	private static void add(List<Turn> turns, String question, List<String> lines, boolean droppable) {
		String words = String.join("\n", lines).strip();
		if (!words.isEmpty() || !droppable) {
			turns.add(new Turn(question, words.isEmpty() ? NOTHING : words));
		}
	}
}
