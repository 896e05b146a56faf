package org.headroom.install.sites;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** A PGP key that signs files. */
public final class PgpKey {
	private static final int STRENGTH = 2048;
	private final PGPKeyPair pair;
	private final PGPKeyRingGenerator ring;

	private PgpKey(PGPKeyPair pair, PGPKeyRingGenerator ring) {
		this.pair = pair;
		this.ring = ring;
	}

	public static PgpKey make(String name) throws PGPException {
		RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
		generator.init(new RSAKeyGenerationParameters(java.math.BigInteger.valueOf(0x10001), new SecureRandom(), STRENGTH, 80));
		PGPKeyPair pair = new BcPGPKeyPair(4, PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date());
		return new PgpKey(pair, new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, pair, name, new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null,
				new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256), null));
	}

	public String fingerprint() {
		return HexFormat.of().formatHex(pair.getPublicKey().getFingerprint());
	}

	public String armoured() throws IOException {
		return armour(ring.generatePublicKeyRing().getEncoded());
	}

	public String sign(Path file) throws IOException, PGPException {
		PGPSignatureGenerator generator = new PGPSignatureGenerator(new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256), pair.getPublicKey());
		generator.init(PGPSignature.BINARY_DOCUMENT, pair.getPrivateKey());
		generator.update(Files.readAllBytes(file));
		return armour(generator.generate().getEncoded());
	}

	private static String armour(byte[] bytes) throws IOException {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try (ArmoredOutputStream out = ArmoredOutputStream.builder().clearHeaders().build(text)) {
			out.write(bytes);
		}
		return text.toString(StandardCharsets.US_ASCII);
	}
}
