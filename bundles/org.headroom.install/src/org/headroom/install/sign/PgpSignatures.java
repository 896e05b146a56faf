package org.headroom.install.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.headroom.install.Signature;
import org.headroom.install.Signer;

/**
 * A PGP signature beside a file, as p2 repositories carry it in the properties {@code pgp.signatures} and {@code pgp.publicKeys}.
 * A key is trusted by the fingerprint of its primary key; a subkey counts when the primary key bound it.
 */
public final class PgpSignatures {
	private static final Pattern BLOCK = Pattern.compile("-----BEGIN PGP [A-Z ]+-----.*?-----END PGP [A-Z ]+-----", Pattern.DOTALL);
	private static final int BUFFER = 1 << 16;

	private final Predicate<String> trusted;
	private final Instant now;

	/** @param trusted whether the key of that fingerprint is trusted */
	public PgpSignatures(Predicate<String> trusted, Instant now) {
		this.trusted = trusted;
		this.now = now;
	}

	/**
	 * @param signatures one armoured block with signatures
	 * @param keys armoured blocks, as many as there are
	 */
	public Signature of(Path file, String signatures, String keys) throws IOException {
		try {
			List<PGPPublicKeyRing> rings = rings(keys);
			List<Signature> all = new ArrayList<>();
			for (PGPSignature signature : signatures(signatures)) {
				all.add(judge(file, signature, rings));
			}
			Optional<Signature> spoilt = all.stream().filter(Signature.Spoilt.class::isInstance).findFirst();
			return spoilt.or(() -> all.stream().filter(Signature::isTrusted).findFirst()).or(() -> all.stream().findFirst()).orElse(new Signature.None());
		} catch (PGPException | RuntimeException e) {
			// The library answers rubbish with exceptions of any kind.
			return new Signature.Spoilt(String.valueOf(e.getMessage()));
		}
	}

	private Signature judge(Path file, PGPSignature signature, List<PGPPublicKeyRing> rings) throws PGPException, IOException {
		Optional<PGPPublicKeyRing> ring = rings.stream().filter(each -> each.getPublicKey(signature.getKeyID()) != null).findFirst();
		if (ring.isEmpty()) {
			return new Signature.Spoilt("the key " + Long.toHexString(signature.getKeyID()) + " is not there");
		}
		PGPPublicKey primary = ring.orElseThrow().getPublicKey();
		PGPPublicKey key = ring.orElseThrow().getPublicKey(signature.getKeyID());
		signature.init(new BcPGPContentVerifierBuilderProvider(), key);
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				signature.update(buffer, 0, read);
			}
		}
		if (!signature.verify()) {
			return new Signature.Spoilt("the PGP signature is of another file");
		}
		return new Signature.By(signer(primary), isBound(key, primary) ? standing(primary, key) : Signature.Standing.UNKNOWN);
	}

	private static Signer signer(PGPPublicKey primary) {
		Iterator<String> names = primary.getUserIDs();
		return new Signer(Signer.Means.PGP, names.hasNext() ? names.next() : "", fingerprint(primary), end(primary));
	}

	private static String fingerprint(PGPPublicKey key) {
		return HexFormat.of().formatHex(key.getFingerprint());
	}

	private static Optional<Instant> end(PGPPublicKey key) {
		long seconds = key.getValidSeconds();
		return seconds == 0 ? Optional.empty() : Optional.of(key.getCreationTime().toInstant().plusSeconds(seconds));
	}

	private Signature.Standing standing(PGPPublicKey primary, PGPPublicKey key) {
		if (primary.hasRevocation() || key.hasRevocation()) {
			return Signature.Standing.REVOKED;
		}
		if (end(primary).filter(now::isAfter).isPresent() || end(key).filter(now::isAfter).isPresent()) {
			return Signature.Standing.EXPIRED;
		}
		return trusted.test(fingerprint(primary)) ? Signature.Standing.TRUSTED : Signature.Standing.UNKNOWN;
	}

	private static boolean isBound(PGPPublicKey key, PGPPublicKey primary) throws PGPException {
		if (key.isMasterKey()) {
			return key.getKeyID() == primary.getKeyID();
		}
		for (Iterator<PGPSignature> bindings = key.getSignaturesOfType(PGPSignature.SUBKEY_BINDING); bindings.hasNext();) {
			PGPSignature binding = bindings.next();
			if (binding.getKeyID() == primary.getKeyID()) {
				binding.init(new BcPGPContentVerifierBuilderProvider(), primary);
				if (binding.verifyCertification(primary, key)) {
					return true;
				}
			}
		}
		return false;
	}

	private static List<PGPSignature> signatures(String text) throws IOException {
		List<PGPSignature> found = new ArrayList<>();
		for (Object object : objects(text)) {
			if (object instanceof PGPSignatureList list) {
				list.forEach(found::add);
			}
		}
		return found;
	}

	private static List<PGPPublicKeyRing> rings(String text) throws IOException {
		return objects(text).stream().filter(PGPPublicKeyRing.class::isInstance).map(PGPPublicKeyRing.class::cast).toList();
	}

	private static List<Object> objects(String text) throws IOException {
		List<Object> objects = new ArrayList<>();
		Matcher blocks = BLOCK.matcher(text);
		while (blocks.find()) {
			try (InputStream in = new ArmoredInputStream(new ByteArrayInputStream(broken(blocks.group()).getBytes(StandardCharsets.US_ASCII)))) {
				new BcPGPObjectFactory(in).forEach(objects::add);
			}
		}
		return objects;
	}

	/** XML makes blanks of the line breaks in an attribute: here they become breaks again, but for those within the dashes. */
	private static String broken(String block) {
		if (block.indexOf('\n') >= 0) {
			return block;
		}
		int begin = block.indexOf("-----", 5) + 5;
		int end = block.lastIndexOf("-----END");
		return block.substring(0, begin) + block.substring(begin, end).replace(' ', '\n') + block.substring(end);
	}
}
