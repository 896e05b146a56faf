package org.headroom.distro.build;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How a distribution shall be built.
 *
 * @param release the p2 repository of a released Headroom, folder or zip
 * @param output the folder for the result, which is replaced as a whole
 * @param installer whether a package with a Java of its own is wanted, where one can be made
 * @param key what everything is signed with
 */
public record BuildOrder(Path release, Path output, boolean installer, Optional<KeyFile> key) {

	public BuildOrder {
		release = release.toAbsolutePath().normalize();
		output = output.toAbsolutePath().normalize();
		Objects.requireNonNull(key, "key");
	}

	/** A key store with one private key. */
	public record KeyFile(Path store, char[] password) {

		public KeyFile {
			Objects.requireNonNull(store, "store");
			password = password.clone();
		}

		@Override
		public char[] password() {
			return password.clone();
		}
	}
}
