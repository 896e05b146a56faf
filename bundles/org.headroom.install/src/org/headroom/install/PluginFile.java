package org.headroom.install;

import java.util.Objects;

/**
 * One bundle that would be installed.
 *
 * @param sha256 lower-case hexadecimal
 */
public record PluginFile(String bundle, String version, long bytes, String sha256, Signature signature) {

	public PluginFile {
		Objects.requireNonNull(bundle, "bundle");
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(sha256, "sha256");
		Objects.requireNonNull(signature, "signature");
	}
}
