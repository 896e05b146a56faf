package org.headroom.ui.imports;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/** A path as people type or paste it. */
final class TypedPath {
	private TypedPath() {
	}

	/** Without quotes around it, from the home folder, and from an address. */
	static String plain(String typed) {
		String path = typed.strip();
		if (path.length() > 1 && (path.startsWith("\"") && path.endsWith("\"") || path.startsWith("'") && path.endsWith("'"))) {
			path = path.substring(1, path.length() - 1);
		}
		if (path.startsWith("file:/")) {
			path = address(path);
		}
		return path.startsWith("~/") || path.equals("~") ? System.getProperty("user.home") + path.substring(1) : path;
	}

	private static String address(String path) {
		try {
			return Path.of(URI.create(path)).toString();
		} catch (IllegalArgumentException | FileSystemNotFoundException notAnAddress) {
			return path;
		}
	}
}
