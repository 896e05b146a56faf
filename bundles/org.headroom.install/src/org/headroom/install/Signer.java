package org.headroom.install;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signed.
 *
 * @param name as the certificate or key says it; anybody can write anything there, only the fingerprint counts
 * @param fingerprint of the certificate (SHA-256) or of the PGP key, lower-case hexadecimal
 * @param until when it stops being valid
 */
public record Signer(Means means, String name, String fingerprint, Optional<Instant> until) {

	/** How it was signed. */
	public enum Means {
		JAR, PGP
	}

	public Signer {
		Objects.requireNonNull(means, "means");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(until, "until");
		if (!fingerprint.matches("[0-9a-f]{40,128}")) {
			throw new IllegalArgumentException("not a fingerprint: " + fingerprint);
		}
	}
}
