package org.headroom.distro.build;

import java.nio.file.Path;
import java.util.List;

/** What came of a build. */
public sealed interface Outcome {

	/** @param folder that holds it all */
	record Built(Path folder, List<Made> files, List<Note> notes) implements Outcome {

		public Built {
			files = List.copyOf(files);
			notes = List.copyOf(notes);
		}
	}

	/** Nothing was made, and what an earlier build made is as it was. */
	record Refused(List<Obstacle> obstacles) implements Outcome {

		public Refused {
			obstacles = List.copyOf(obstacles);
		}
	}

	/** It was told to stop. Nothing was made, and what an earlier build made is as it was. */
	record Cancelled() implements Outcome {
	}
}
