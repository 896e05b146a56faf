package org.headroom.distro.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.p2.Unfit;
import org.headroom.distro.pack.Folder;

/**
 * The folder of the result. Everything is made in a folder beside it, which takes its name when all of it is there: before, the result of an earlier build stays as it
 * was, whatever happens. What a killed build left there, the next one clears away.
 */
final class Output implements AutoCloseable {
	private static final String LOCK = "lock";
	private static final String BEFORE = "before";

	private final Path folder;
	private final Path work;
	private final FileChannel channel;
	private final FileLock lock;

	private Output(Path folder, Path work, FileChannel channel, FileLock lock) {
		this.folder = folder;
		this.work = work;
		this.channel = channel;
		this.lock = lock;
	}

	/** @throws Unfit when it holds something no build made, or another build is at it */
	static Output claim(Path folder) throws IOException, Unfit {
		Path work = folder.resolveSibling("." + folder.getFileName() + ".building");
		Files.createDirectories(work);
		FileChannel channel = FileChannel.open(work.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = locked(channel, folder);
			Output output = new Output(folder, work, channel, lock);
			output.clear();
			Files.createDirectories(output.result());
			Files.createDirectories(output.scratch());
			return output;
		} catch (IOException | Unfit e) {
			channel.close();
			throw e;
		}
	}

	private static FileLock locked(FileChannel channel, Path folder) throws IOException, Unfit {
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return lock;
			}
		} catch (OverlappingFileLockException here) {
			throw new Unfit(new Obstacle.Busy(folder.toString()));
		}
		throw new Unfit(new Obstacle.Busy(folder.toString()));
	}

	private void clear() throws IOException, Unfit {
		Path before = work.resolve(BEFORE);
		if (Files.exists(before) && !Files.exists(folder)) {
			// Killed between the two steps of publishing.
			Files.move(before, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		if (!ours()) {
			discard();
			throw new Unfit(new Obstacle.NotOurs(folder.toString()));
		}
		try (Stream<Path> left = Files.list(work)) {
			for (Path each : left.filter(path -> !path.getFileName().toString().equals(LOCK)).toList()) {
				Folder.delete(each);
			}
		}
	}

	/** Not there, empty, or made by a build: nothing of somebody's is in it. */
	private boolean ours() throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return true;
		}
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> there = files.toList();
			return there.isEmpty() || there.contains(folder.resolve(Seal.SUMS));
		}
	}

	/** As people named it. */
	Path folder() {
		return folder;
	}

	/** Where what becomes the result is written. */
	Path result() {
		return work.resolve("result");
	}

	/** Where anything may be written that is needed on the way. */
	Path scratch() {
		return work.resolve("scratch");
	}

	void publish() throws IOException {
		if (Files.exists(folder)) {
			Files.move(folder, work.resolve(BEFORE), StandardCopyOption.ATOMIC_MOVE);
		}
		Files.move(result(), folder, StandardCopyOption.ATOMIC_MOVE);
	}

	private void discard() throws IOException {
		lock.release();
		channel.close();
		Folder.delete(work);
	}

	@Override
	public void close() throws IOException {
		if (channel.isOpen()) {
			discard();
		}
	}
}
