package org.headroom.distro.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes jars that are the same to the byte for the same contents. */
final class Jar {
	static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

	private Jar() {
	}

	/** @param entries by path, the manifest among them */
	static void write(Path file, SortedMap<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
			// Readers of jars look for the manifest at the beginning.
			entry(jar, MANIFEST, entries.get(MANIFEST));
			for (String path : entries.keySet()) {
				if (!path.equals(MANIFEST)) {
					entry(jar, path, entries.get(path));
				}
			}
		}
		Files.write(file, bytes.toByteArray());
	}

	private static void entry(ZipOutputStream jar, String path, byte[] contents) throws IOException {
		ZipEntry entry = new ZipEntry(path);
		entry.setTimeLocal(ALWAYS);
		jar.putNextEntry(entry);
		jar.write(contents);
		jar.closeEntry();
	}
}
