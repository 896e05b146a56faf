package org.headroom.distro.brand;

import java.util.List;

/** What a folder is, as a branding project. */
public sealed interface BrandReading {

	/** It can be built. */
	record Readable(BrandProject project) implements BrandReading {
	}

	/** It can't, and why: every mistake at once. */
	record Mistaken(List<Mistake> mistakes) implements BrandReading {
		public Mistaken {
			mistakes = List.copyOf(mistakes);
		}
	}
}
