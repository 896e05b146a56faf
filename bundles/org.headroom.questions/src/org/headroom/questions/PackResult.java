package org.headroom.questions;

import java.util.List;

/** What reading a pack gave: all of it or nothing. */
public sealed interface PackResult {

	/** It is right. */
	record Read(Pack pack) implements PackResult {
	}

	/** It is not: every problem found, in the order of the file. */
	record Refused(List<PackProblem> problems) implements PackResult {
		public Refused {
			problems = List.copyOf(problems);
		}
	}
}
