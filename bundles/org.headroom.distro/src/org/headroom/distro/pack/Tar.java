package org.headroom.distro.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Writes a folder as a tar.gz in the form every tar reads (POSIX ustar): everything belongs to nobody in particular, and bears one time. */
final class Tar {
	private static final int BLOCK = 512;
	private static final int SHORT = 100;
	private static final int PREFIX = 155;
	private static final int EXECUTABLE = 0755;
	private static final int PLAIN = 0644;

	private final OutputStream out;
	private final Instant when;
	private final Set<String> executable;

	private Tar(OutputStream out, Instant when, Set<String> executable) {
		this.out = out;
		this.when = when;
		this.executable = executable;
	}

	/**
	 * @param root the folder that everything is in, in the archive
	 * @param executable names below the folder of files that can be started
	 */
	static void write(Path folder, String root, Path archive, Instant when, Set<String> executable, Runnable each) throws IOException {
		try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(archive), BLOCK * BLOCK))) {
			Tar tar = new Tar(out, when, executable);
			tar.header(root + "/", 0, EXECUTABLE, '5');
			for (Path path : Folder.contents(folder)) {
				each.run();
				tar.entry(path, root + "/", Folder.name(folder, path));
			}
			out.write(new byte[2 * BLOCK]);
		}
	}

	private void entry(Path path, String root, String name) throws IOException {
		if (Files.isDirectory(path)) {
			header(root + name + "/", 0, EXECUTABLE, '5');
			return;
		}
		long size = Files.size(path);
		header(root + name, size, executable.contains(name) ? EXECUTABLE : PLAIN, '0');
		Files.copy(path, out);
		out.write(new byte[(int) ((BLOCK - size % BLOCK) % BLOCK)]);
	}

	private void header(String name, long size, int mode, char type) throws IOException {
		byte[] block = new byte[BLOCK];
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		int cut = bytes.length <= SHORT ? 0 : cut(name, bytes);
		put(block, 345, Arrays.copyOfRange(bytes, 0, Math.max(0, cut - 1)));
		put(block, 0, Arrays.copyOfRange(bytes, cut, bytes.length));
		octal(block, 100, 8, mode);
		octal(block, 108, 8, 0);
		octal(block, 116, 8, 0);
		octal(block, 124, 12, size);
		octal(block, 136, 12, when.getEpochSecond());
		block[156] = (byte) type;
		put(block, 257, "ustar\u000000".getBytes(StandardCharsets.US_ASCII));
		put(block, 148, "        ".getBytes(StandardCharsets.US_ASCII));
		int sum = 0;
		for (byte each : block) {
			sum += each & 0xFF;
		}
		octal(block, 148, 7, sum);
		out.write(block);
	}

	/** Where a long name is divided in two. */
	private static int cut(String name, byte[] bytes) throws IOException {
		for (int at = Math.min(PREFIX, bytes.length - 2); at > 0; at--) {
			if (bytes[at] == '/' && bytes.length - at - 1 <= SHORT) {
				return at + 1;
			}
		}
		throw new IOException("a name is too long for an archive: " + name);
	}

	private static void put(byte[] block, int at, byte[] what) {
		System.arraycopy(what, 0, block, at, what.length);
	}

	private static void octal(byte[] block, int at, int length, long value) {
		String digits = Long.toOctalString(value);
		put(block, at, ("0".repeat(length - 1 - digits.length()) + digits + "\0").getBytes(StandardCharsets.US_ASCII));
	}
}
