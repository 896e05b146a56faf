package org.headroom.distro.brand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one project, so that all of them are seen at once. */
final class Findings {
	private final String file;
	private final List<Mistake> mistakes = new ArrayList<>();

	Findings(String file) {
		this.file = file;
	}

	/** A mistake whose two sentences are {@code key.wrong} and {@code key.right}. */
	void add(Node at, String key, Object... arguments) {
		add(at.getStartMark(), Phrase.of(key + ".wrong", arguments), Phrase.of(key + ".right", arguments));
	}

	void add(Node at, Phrase wrong, Phrase right) {
		add(at.getStartMark(), wrong, right);
	}

	void add(Optional<Mark> mark, Phrase wrong, Phrase right) {
		add(mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0), wrong, right);
	}

	/** @param line and column from 0 */
	void add(int line, int column, Phrase wrong, Phrase right) {
		Mistake mistake = new Mistake(file, line + 1, column + 1, wrong, right);
		if (!mistakes.contains(mistake)) {
			mistakes.add(mistake);
		}
	}

	boolean isEmpty() {
		return mistakes.isEmpty();
	}

	/** In the order of the file. */
	List<Mistake> all() {
		return mistakes.stream().sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column)).toList();
	}
}
