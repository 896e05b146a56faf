package org.headroom.install;

import java.util.Objects;

/** What is known about who vouches for a file. */
public sealed interface Signature {

	/** Nobody signed it. */
	record None() implements Signature {
	}

	/** Signed, every byte of it. @param standing what to make of the key */
	record By(Signer signer, Standing standing) implements Signature {

		public By {
			Objects.requireNonNull(signer, "signer");
			Objects.requireNonNull(standing, "standing");
		}
	}

	/** It claims a signature that is not its own: changed after signing, or signed in part. Is never installed. */
	record Spoilt(String detail) implements Signature {

		public Spoilt {
			Objects.requireNonNull(detail, "detail");
		}
	}

	/** Of a key. */
	enum Standing {
		/** The administrator or the person trusts it. */
		TRUSTED,
		/** A good signature of somebody nobody here knows. */
		UNKNOWN,
		/** The key is out of its time. */
		EXPIRED,
		/** Its owner took it back. */
		REVOKED
	}

	/** Whether it installs without a question. */
	default boolean isTrusted() {
		return this instanceof By by && by.standing() == Standing.TRUSTED;
	}
}
