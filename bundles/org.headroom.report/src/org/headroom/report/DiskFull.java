package org.headroom.report;

import java.io.IOException;
import java.nio.file.Path;

/** There is no space left for a report: nothing of it was written, and what was there before still is. */
public final class DiskFull extends IOException {
	private static final long serialVersionUID = 1L;

	DiskFull(Path folder, IOException cause) {
		super("no space left in " + folder, cause);
	}
}
