package org.headroom.persistence.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure that a database whose process was killed opens with its last commit. H2 keeps each commit as a
 * chunk and finds the newest one from the file's header on. But where it writes a chunk into free space
 * inside the file, H2 2.5.252 notes the chunk before it in the header, from where the newer ones can't be
 * reached: up to twenty confirmed commits were gone after a kill. So before H2 opens such a file, the header
 * is pointed at the newest whole chunk in it; H2 then checks that chunk as it always does. KillTest shows it.
 */
final class NewestChunk {
	private static final Logger LOG = LoggerFactory.getLogger(NewestChunk.class);
	/** In the header of a file that was closed properly, and gone with the next commit. */
	private static final String CLOSED = ",clean:1,";
	private static final int BLOCK = 4096;
	private static final int HEADER_BLOCKS = 2;
	private static final int FOOTER = 128;
	private static final int LONGEST_CHUNK_HEADER = 1024;
	private static final int BLOCKS_AT_ONCE = 256;
	/** Of two chunks of one version, or left over from a state that was given up, the one written later counts. */
	private static final Comparator<Chunk> NEWER = Comparator.comparingLong(Chunk::time).thenComparingLong(Chunk::version);

	private record Chunk(long id, long block, long version, long time) {
	}

	private final FileChannel file;

	private NewestChunk(FileChannel file) {
		this.file = file;
	}

	/** Does nothing to a file that was closed properly, or that H2 should judge by itself. */
	static void pointHeaderAtIt(Path path) throws IOException {
		try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			NewestChunk newest = new NewestChunk(file);
			if (!newest.text(0, BLOCK).contains(CLOSED)) {
				newest.pointHeaderAtIt();
			}
		}
	}

	private void pointHeaderAtIt() throws IOException {
		Optional<Map<String, String>> header = header();
		if (header.isEmpty() || !"2".equals(header.get().get("H")) || !"3".equals(header.get().get("format"))) {
			return;
		}
		Optional<Chunk> newest = newest();
		if (newest.isPresent() && newest.get().version() > hex(header.get(), "version")) {
			LOG.info("the last process was killed: its last commit is number {}", newest.get().version());
			rewrite(header.get(), newest.get());
		}
	}

	private Optional<Map<String, String>> header() throws IOException {
		Optional<Map<String, String>> first = checked(text(0, BLOCK));
		Optional<Map<String, String>> second = checked(text(BLOCK, BLOCK));
		return first.isEmpty() ? second : first;
	}

	private Optional<Chunk> newest() throws IOException {
		long blocks = file.size() / BLOCK;
		Optional<Chunk> newest = Optional.empty();
		for (long from = HEADER_BLOCKS; from < blocks; from += BLOCKS_AT_ONCE) {
			int count = (int) Math.min(BLOCKS_AT_ONCE, blocks - from);
			byte[] bytes = read(from * BLOCK, count * BLOCK);
			for (int i = 0; i < count; i++) {
				String footer = new String(bytes, (i + 1) * BLOCK - FOOTER, FOOTER, StandardCharsets.ISO_8859_1);
				Optional<Chunk> found = chunkEnding(from + i + 1, footer);
				newest = found.isPresent() && (newest.isEmpty() || NEWER.compare(found.get(), newest.get()) > 0) ? found : newest;
			}
		}
		return newest;
	}

	/** The chunk whose footer that is, if its header is where it has to be and says the same. */
	private Optional<Chunk> chunkEnding(long end, String text) throws IOException {
		Optional<Map<String, String>> footer = text.startsWith("chunk:") ? checked(text) : Optional.empty();
		if (footer.isEmpty()) {
			return Optional.empty();
		}
		long block = end - hex(footer.get(), "len");
		if (block < HEADER_BLOCKS || block >= end) {
			return Optional.empty();
		}
		String start = text(block * BLOCK, LONGEST_CHUNK_HEADER);
		int line = start.indexOf('\n');
		if (!start.startsWith("chunk:") || line < 0) {
			return Optional.empty();
		}
		return parsed(start.substring(0, line)).filter(header -> same(header, footer.get(), "chunk") && same(header, footer.get(), "version")
				&& same(header, footer.get(), "len")).map(header -> new Chunk(hex(header, "chunk"), block, hex(header, "version"), hex(header, "time")));
	}

	private void rewrite(Map<String, String> old, Chunk newest) throws IOException {
		HashMap<String, String> header = new HashMap<>(old);
		header.remove("fletcher");
		header.put("block", Long.toHexString(newest.block()));
		header.put("chunk", Long.toHexString(newest.id()));
		header.put("version", Long.toHexString(newest.version()));
		StringBuilder text = DataUtils.appendMap(new StringBuilder(), header);
		byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
		DataUtils.appendMap(text, "fletcher", DataUtils.getFletcher32(bytes, 0, bytes.length));
		bytes = text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer blocks = ByteBuffer.allocate(HEADER_BLOCKS * BLOCK).put(bytes).position(BLOCK).put(bytes).rewind();
		while (blocks.hasRemaining()) {
			file.write(blocks, blocks.position());
		}
		file.force(true);
	}

	/** The parts of a line that ends with a checksum of what stands before it; empty when that is wrong. */
	private static Optional<Map<String, String>> checked(String text) {
		String line = text.strip();
		int sum = line.lastIndexOf(",fletcher:");
		int end = line.indexOf('\n');
		if (sum < 0 || end >= 0 && end < sum) {
			return Optional.empty();
		}
		byte[] bytes = line.substring(0, sum).getBytes(StandardCharsets.ISO_8859_1);
		return parsed(end < 0 ? line : line.substring(0, end)).filter(map -> hex(map, "fletcher") == Integer.toUnsignedLong(DataUtils.getFletcher32(bytes, 0, bytes.length)));
	}

	private static Optional<Map<String, String>> parsed(String line) {
		try {
			return Optional.of(DataUtils.parseMap(line.strip()));
		} catch (MVStoreException e) {
			return Optional.empty(); // looked like one and is none
		}
	}

	private static boolean same(Map<String, String> one, Map<String, String> other, String part) {
		return hex(one, part) == hex(other, part);
	}

	private static long hex(Map<String, String> map, String part) {
		try {
			return DataUtils.readHexLong(map, part, -1);
		} catch (MVStoreException e) {
			return -1;
		}
	}

	private String text(long position, int length) throws IOException {
		return new String(read(position, length), StandardCharsets.ISO_8859_1);
	}

	private byte[] read(long position, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) >= 0) {
			// until it is full or the file ends
		}
		return bytes.array();
	}
}
