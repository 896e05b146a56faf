package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one file, so that an author sees all of them at once. */
final class Findings {

	private static final Comparator<Mistake> IN_FILE_ORDER = Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column);

	private final String file;
	private final boolean strict;
	private final List<Mistake> mistakes = new ArrayList<>();
	private final List<Mistake> doubts = new ArrayList<>();

	/** @param strict whether what makes a method, but no sense, counts */
	Findings(String file, boolean strict) {
		this.file = file;
		this.strict = strict;
	}

	boolean strict() {
		return strict;
	}

	/** Notes a mistake whose two sentences are {@code key.wrong} and {@code key.right}. */
	void add(Node at, String key, Object... arguments) {
		add(at.getStartMark(), Phrase.of(key + ".wrong", arguments), Phrase.of(key + ".right", arguments));
	}

	/** Notes a mistake with an answer of its own to what would be right. */
	void add(Node at, Phrase wrong, Phrase right) {
		add(at.getStartMark(), wrong, right);
	}

	/** Notes a mistake in what makes a method all the same: an author's, not one of a snapshot. */
	void sense(Node at, String key, Object... arguments) {
		if (strict) {
			add(at, key, arguments);
		}
	}

	/** Notes something that has no effect, or not the one it seems to have; the method is offered all the same. */
	void doubt(Node at, String key, Object... arguments) {
		doubt(at, Phrase.of(key + ".wrong", arguments), Phrase.of(key + ".right", arguments));
	}

	/** Notes a doubt with an answer of its own to what would be right. */
	void doubt(Node at, Phrase wrong, Phrase right) {
		if (strict) {
			note(doubts, at.getStartMark().map(Mark::getLine).orElse(0), at.getStartMark().map(Mark::getColumn).orElse(0), wrong, right);
		}
	}

	void add(Optional<Mark> mark, Phrase wrong, Phrase right) {
		add(mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0), wrong, right);
	}

	/** @param line and column as the parser counts them, from 0 */
	void add(int line, int column, Phrase wrong, Phrase right) {
		note(mistakes, line, column, wrong, right);
	}

	private void note(List<Mistake> into, int line, int column, Phrase wrong, Phrase right) {
		Mistake mistake = new Mistake(file, line + 1, column + 1, wrong, right);
		if (!into.contains(mistake)) {
			into.add(mistake);
		}
	}

	int count() {
		return mistakes.size();
	}

	List<Mistake> all() {
		return mistakes.stream().sorted(IN_FILE_ORDER).toList();
	}

	List<Mistake> doubts() {
		return doubts.stream().sorted(IN_FILE_ORDER).toList();
	}

	/** What the file is, as far as these mistakes go. */
	MethodReading mistaken() {
		return new MethodReading.Mistaken(all(), doubts());
	}
}
