package org.headroom.install.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to change a store. The system takes it from a process that dies. */
public final class StoreLock implements AutoCloseable {
	private final FileChannel channel;

	private StoreLock(FileChannel channel) {
		this.channel = channel;
	}

	static Optional<StoreLock> take(Path folder) throws IOException {
		Files.createDirectories(folder);
		FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new StoreLock(channel));
			}
		} catch (OverlappingFileLockException heldInThisProcess) {
			// The same answer as for another process.
		} catch (IOException e) {
			channel.close();
			throw e;
		}
		channel.close();
		return Optional.empty();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
