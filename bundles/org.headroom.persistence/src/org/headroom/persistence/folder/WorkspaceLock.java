package org.headroom.persistence.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.headroom.domain.workspace.Holder;

/**
 * The right to open the database file of a folder. It is a lock of the operating system, so it ends with
 * the process, however that ends; what the file says is only for the next one who asks. The file stays when
 * the lock is let go: removing it would race with somebody who is just taking it.
 */
public final class WorkspaceLock implements AutoCloseable {
	static final String FILE = "headroom.lock";
	/** Far behind the text, because Windows keeps others from reading what is locked. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
	/**
	 * The operating system locks for a process, not for a channel: within one, a second channel would not be
	 * refused properly, and closing it would drop the first one's lock. So the process keeps count itself.
	 */
	private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

	private final Path folder;
	private final FileChannel channel;

	private WorkspaceLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Takes the lock and writes who has it now; empty when somebody else has it.
	 *
	 * @param folder as {@link Path#toRealPath} tells it
	 * @throws IOException when the folder can't be written to
	 */
	public static Optional<WorkspaceLock> take(Path folder, Holder me) throws IOException {
		if (HELD_HERE.putIfAbsent(folder, me) != null) {
			return Optional.empty();
		}
		boolean taken = false;
		try {
			Optional<WorkspaceLock> lock = takeFromOthers(folder, me);
			taken = lock.isPresent();
			return lock;
		} finally {
			if (!taken) {
				HELD_HERE.remove(folder);
			}
		}
	}

	private static Optional<WorkspaceLock> takeFromOthers(Path folder, Holder me) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		boolean taken = false;
		try {
			FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			if (lock == null) {
				return Optional.empty();
			}
			write(channel, HolderRecord.write(me));
			taken = true;
			return Optional.of(new WorkspaceLock(folder, channel));
		} finally {
			if (!taken) {
				channel.close();
			}
		}
	}

	/** Who has the lock; empty when that can't be read. Ask only after {@link #take} was refused. */
	public static Optional<Holder> holder(Path folder) throws IOException {
		Holder here = HELD_HERE.get(folder);
		if (here != null) {
			return Optional.of(here);
		}
		try {
			return HolderRecord.read(Files.readString(folder.resolve(FILE)));
		} catch (NoSuchFileException e) {
			return Optional.empty(); // gone again already
		}
	}

	private static void write(FileChannel channel, String text) throws IOException {
		channel.truncate(0);
		ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	public Path folder() {
		return folder;
	}

	@Override
	public void close() throws IOException {
		try (channel) {
			channel.truncate(0);
		} finally {
			HELD_HERE.remove(folder);
		}
	}
}
