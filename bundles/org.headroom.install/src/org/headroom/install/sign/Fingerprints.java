package org.headroom.install.sign;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import org.headroom.install.store.Sums;

/** Fingerprints of keys. */
public final class Fingerprints {

	private Fingerprints() {
	}

	/** As people copy them: in capitals, with blanks or colons. Empty when it is none. */
	public static Optional<String> read(String typed) {
		String plain = typed.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
		return plain.matches("[0-9a-f]{40,128}") ? Optional.of(plain) : Optional.empty();
	}

	/** SHA-256 of a certificate, as {@code keytool -list} shows it. */
	static String of(X509Certificate certificate) {
		try {
			return Sums.of(certificate.getEncoded());
		} catch (CertificateEncodingException e) {
			throw new IllegalStateException(e);
		}
	}
}
