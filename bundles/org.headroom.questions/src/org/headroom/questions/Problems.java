package org.headroom.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file. One thread, one reading. */
final class Problems {
	/** After so many the file is something else than a pack. */
	static final int MOST = 100;

	private final String file;
	private final List<PackProblem> found = new ArrayList<>();
	private int count;

	Problems(String file) {
		this.file = file;
	}

	String file() {
		return file;
	}

	void add(Position at, PackProblem.Kind kind, String... details) {
		count++;
		if (found.size() < MOST) {
			found.add(new PackProblem(file, at.line(), at.column(), kind, List.of(details)));
		}
	}

	/** How many there were, those beyond {@link #MOST} too. */
	int count() {
		return count;
	}

	boolean none() {
		return found.isEmpty();
	}

	PackResult.Refused refused() {
		return new PackResult.Refused(found.stream().sorted(Comparator.comparingInt(PackProblem::line).thenComparingInt(PackProblem::column)).toList());
	}

	/** Where in the file; zeros where that can't be said. */
	record Position(int line, int column) {
		static final Position FILE = new Position(0, 0);
	}
}
