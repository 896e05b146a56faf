package org.headroom.distro.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a folder as a zip whose entries bear one time. */
final class Zip {

	private Zip() {
	}

	/** @param root the folder that everything is in, in the archive; empty for none */
	static void write(Path folder, String root, Path archive, Instant when, Runnable each) throws IOException {
		LocalDateTime time = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)))) {
			for (Path path : Folder.contents(folder)) {
				each.run();
				boolean directory = Files.isDirectory(path);
				ZipEntry entry = new ZipEntry((root.isEmpty() ? "" : root + "/") + Folder.name(folder, path) + (directory ? "/" : ""));
				entry.setTimeLocal(time);
				zip.putNextEntry(entry);
				if (!directory) {
					Files.copy(path, zip);
				}
				zip.closeEntry();
			}
		}
	}
}
