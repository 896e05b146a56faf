package org.headroom.distro.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whole folders. */
public final class Folder {

	private Folder() {
	}

	/** Everything in it, folders before what is in them, in the order of their names on any machine. */
	public static List<Path> contents(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(path -> !path.equals(folder)).sorted(Comparator.comparing(path -> name(folder, path))).toList();
		}
	}

	/** As archives name it. */
	public static String name(Path folder, Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	/** With all that is in it; nothing when it is not there. */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	/** @param target that does not have any of it yet */
	public static void copy(Path folder, Path target) throws IOException {
		Files.createDirectories(target);
		for (Path each : contents(folder)) {
			Path there = target.resolve(folder.relativize(each).toString());
			if (Files.isDirectory(each)) {
				Files.createDirectories(there);
			} else {
				Files.copy(each, there, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	/** @throws IOException also when an entry wants to lie elsewhere */
	public static void unzip(Path zip, Path target) throws IOException {
		try (ZipFile file = new ZipFile(zip.toFile())) {
			for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				Path there = target.resolve(entry.getName()).normalize();
				if (!there.startsWith(target)) {
					throw new IOException("an entry leads out of it: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(there);
				} else {
					Files.createDirectories(there.getParent());
					try (InputStream in = file.getInputStream(entry)) {
						Files.copy(in, there);
					}
				}
			}
		}
	}
}
