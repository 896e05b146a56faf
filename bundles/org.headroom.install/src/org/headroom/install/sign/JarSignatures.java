package org.headroom.install.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.headroom.install.Signature;
import org.headroom.install.Signer;

/**
 * The signature inside a jar. It counts when every entry carries it and none that was signed is missing. A key is trusted when
 * its certificate, or one that issued it, is.
 */
public final class JarSignatures {
	private final Predicate<String> trusted;
	private final Instant now;

	/** @param trusted whether the certificate of that fingerprint is trusted */
	public JarSignatures(Predicate<String> trusted, Instant now) {
		this.trusted = trusted;
		this.now = now;
	}

	/** @throws IOException when the file is no whole jar */
	public Signature of(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), true)) {
			return of(jar);
		} catch (SecurityException changed) {
			return new Signature.Spoilt(String.valueOf(changed.getMessage()));
		}
	}

	private Signature of(JarFile jar) throws IOException {
		Set<CodeSigner> common = null;
		boolean unsigned = false;
		for (JarEntry entry : content(jar)) {
			try (InputStream in = jar.getInputStream(entry)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			Set<CodeSigner> signers = entry.getCodeSigners() == null ? Set.of() : new HashSet<>(Arrays.asList(entry.getCodeSigners()));
			unsigned |= signers.isEmpty();
			if (common == null) {
				common = new HashSet<>(signers);
			}
			common.retainAll(signers);
		}
		if (common == null || common.isEmpty()) {
			return claimsSignature(jar) ? new Signature.Spoilt(unsigned ? "parts of it are not signed" : "its parts have different signers") : new Signature.None();
		}
		Optional<String> missing = missing(jar);
		return missing.isPresent() ? new Signature.Spoilt(missing.orElseThrow() + " was taken out") : best(common);
	}

	private static List<JarEntry> content(JarFile jar) {
		return jar.stream().filter(entry -> !entry.isDirectory() && !isSignature(entry.getName())).toList();
	}

	private static boolean isSignature(String name) {
		return name.toUpperCase(Locale.ROOT).matches("META-INF/(MANIFEST\\.MF|[^/]*\\.(SF|RSA|DSA|EC)|SIG-[^/]*)");
	}

	private static boolean claimsSignature(JarFile jar) {
		return jar.stream().anyMatch(entry -> entry.getName().toUpperCase(Locale.ROOT).matches("META-INF/[^/]*\\.SF"));
	}

	/** What the manifest lists was there when it was signed. */
	private static Optional<String> missing(JarFile jar) throws IOException {
		return jar.getManifest().getEntries().keySet().stream().filter(name -> jar.getJarEntry(name) == null).findFirst();
	}

	private Signature best(Set<CodeSigner> signers) {
		List<Signature.By> all = signers.stream().map(this::judge).toList();
		return all.stream().filter(Signature::isTrusted).findFirst().orElse(all.getFirst());
	}

	private Signature.By judge(CodeSigner signer) {
		List<X509Certificate> chain = new ArrayList<>();
		signer.getSignerCertPath().getCertificates().stream().filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast).forEach(chain::add);
		X509Certificate own = chain.getFirst();
		Signer who = new Signer(Signer.Means.JAR, Names.of(own.getSubjectX500Principal()), Fingerprints.of(own), Optional.of(own.getNotAfter().toInstant()));
		return new Signature.By(who, standing(chain));
	}

	/** A time stamp in the signature does not count: anybody can run the service that makes one. */
	private Signature.Standing standing(List<X509Certificate> chain) {
		Date when = Date.from(now);
		X509Certificate below = null;
		for (X509Certificate certificate : chain) {
			if (!issued(below, certificate, when)) {
				return below == null ? Signature.Standing.EXPIRED : Signature.Standing.UNKNOWN;
			}
			if (trusted.test(Fingerprints.of(certificate))) {
				return Signature.Standing.TRUSTED;
			}
			below = certificate;
		}
		return Signature.Standing.UNKNOWN;
	}

	/** Whether the upper one may issue certificates and issued the lower, and is in its time. */
	private static boolean issued(X509Certificate below, X509Certificate above, Date when) {
		try {
			above.checkValidity(when);
			if (below != null) {
				below.verify(above.getPublicKey());
			}
			return below == null || above.getBasicConstraints() >= 0;
		} catch (GeneralSecurityException notIssued) {
			return false;
		}
	}
}
