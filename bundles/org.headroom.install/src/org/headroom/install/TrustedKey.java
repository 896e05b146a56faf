package org.headroom.install;

import java.util.Objects;

/** A key whose plugins install without a question. @param fixed the administrator's, so that the person can't take it back */
public record TrustedKey(String fingerprint, String name, boolean fixed) {

	public TrustedKey {
		Objects.requireNonNull(name, "name");
		if (!fingerprint.matches("[0-9a-f]{40,128}")) {
			throw new IllegalArgumentException("not a fingerprint: " + fingerprint);
		}
	}
}
