package org.headroom.install.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writing so that a file is there whole under its name, or not at all. */
final class Durable {
	private static final String PART = ".part";

	private Durable() {
	}

	static void write(Path file, String text) throws IOException {
		Path part = part(file);
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		settle(part, file);
	}

	static void copy(Path from, Path file) throws IOException {
		Path part = part(file);
		Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		settle(part, file);
	}

	private static Path part(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		return file.resolveSibling(file.getFileName() + PART);
	}

	private static void settle(Path part, Path file) throws IOException {
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		sync(file.getParent());
	}

	/** The name in a folder is safe only once the folder is; systems that can't open a folder do without. */
	static void sync(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException notOnThisSystem) {
			return;
		}
	}

	/** A folder and all in it, as far as it goes: what can't be deleted now is deleted another time. */
	static void delete(Path path) {
		try (var inside = Files.isDirectory(path) ? Files.list(path) : java.util.stream.Stream.<Path>empty()) {
			inside.forEach(Durable::delete);
			Files.deleteIfExists(path);
		} catch (IOException inUse) {
			return;
		}
	}
}
