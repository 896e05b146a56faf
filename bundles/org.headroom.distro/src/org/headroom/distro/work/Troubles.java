package org.headroom.distro.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headroom.distro.build.Obstacle;

/** What a failure to read or write means to people. */
final class Troubles {
	private static final long RESERVE = 1 << 20;
	/** What an installer takes on the way: a Java twice, the product, and the package. */
	private static final long FOR_AN_INSTALLER = 500L << 20;

	private Troubles() {
	}

	static Obstacle of(IOException failure, Path folder) {
		return isFull(folder, failure) ? new Obstacle.NoSpace(folder.toString()) : new Obstacle.NotWritable(folder.toString(), said(failure));
	}

	/** p2 and other programs tell a full disk in many words, and some in none. */
	static boolean isFull(Path folder, IOException failure) {
		String said = said(failure);
		return said.contains("No space left") || said.contains("quota") || said.contains("not enough space") || hasNoRoom(folder, RESERVE);
	}

	/** jpackage clears away what it wrote before it says that it failed. */
	static boolean leavesNoInstaller(Path folder) {
		return hasNoRoom(folder, FOR_AN_INSTALLER);
	}

	private static String said(IOException failure) {
		return failure.getClass() == IOException.class ? String.valueOf(failure.getMessage()) : failure.getClass().getSimpleName() + " " + failure.getMessage();
	}

	private static boolean hasNoRoom(Path folder, long needed) {
		try {
			Path there = folder;
			while (!Files.exists(there) && there.getParent() != null) {
				there = there.getParent();
			}
			return Files.getFileStore(there).getUsableSpace() < needed;
		} catch (IOException unknown) {
			return false;
		}
	}
}
