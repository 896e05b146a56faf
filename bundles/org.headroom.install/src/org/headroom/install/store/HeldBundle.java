package org.headroom.install.store;

import java.util.Objects;

/**
 * A bundle of the plugins that are installed.
 *
 * @param sha256 of its jar, lower-case hexadecimal
 * @param live whether a running Headroom can take it in and let it go; else it needs a restart
 * @param replaces a bundle that came with the installation gives way to it
 */
public record HeldBundle(String name, String version, String sha256, long bytes, boolean live, boolean replaces) {
	private static final int SHORT = 16;

	public HeldBundle {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(version, "version");
		if (!sha256.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("not a SHA-256: " + sha256);
		}
	}

	/** The name of its jar: other bytes have another name, so that no file is ever written over. */
	public String fileName() {
		return name + "_" + version + "_" + sha256.substring(0, SHORT) + ".jar";
	}
}
