package org.headroom.distro.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/**
 * A folder as people download it.
 *
 * @param folder what it holds
 * @param root the name of the one folder that it unpacks to; empty for none
 * @param when the time that everything in it bears
 * @param executable names below the folder of files that can be started
 */
public record Archive(Path folder, String root, Instant when, Set<String> executable) {

	public Archive {
		executable = Set.copyOf(executable);
	}

	/** @param each run before each file; what it throws ends the writing */
	public void tar(Path file, Runnable each) throws IOException {
		Tar.write(folder, root, file, when, executable, each);
	}

	/** @param each run before each file; what it throws ends the writing */
	public void zip(Path file, Runnable each) throws IOException {
		Zip.write(folder, root, file, when, each);
	}
}
