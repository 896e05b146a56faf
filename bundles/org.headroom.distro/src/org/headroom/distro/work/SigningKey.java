package org.headroom.distro.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Collections;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.headroom.distro.build.BuildOrder;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.p2.Unfit;

/** The key of whoever builds: it signs the jars of the brand, and the sums of the result. */
final class SigningKey {
	private static final int LINE = 64;

	private final PrivateKeyEntry entry;

	private SigningKey(PrivateKeyEntry entry) {
		this.entry = entry;
	}

	/** @throws Unfit when it can't be read, or has no private key */
	static SigningKey read(BuildOrder.KeyFile file) throws Unfit {
		try {
			KeyStore store = KeyStore.getInstance(file.store().toFile(), file.password());
			for (String alias : Collections.list(store.aliases())) {
				if (store.isKeyEntry(alias) && store.getEntry(alias, new KeyStore.PasswordProtection(file.password())) instanceof PrivateKeyEntry entry) {
					return new SigningKey(entry);
				}
			}
			throw new Unfit(new Obstacle.BadKey(file.store().toString(), "there is no private key in it"));
		} catch (IOException | GeneralSecurityException e) {
			throw new Unfit(new Obstacle.BadKey(file.store().toString(), String.valueOf(e.getMessage())));
		}
	}

	/** Signs the jar where it is. */
	void sign(Path jar) throws IOException, Unfit {
		Path signed = jar.resolveSibling(jar.getFileName() + ".signed");
		try (ZipFile in = new ZipFile(jar.toFile()); var out = Files.newOutputStream(signed)) {
			new JarSigner.Builder(entry).signerName("BRAND").build().sign(in, out);
		} catch (NoClassDefFoundError notOfAJdk) {
			throw new Unfit(new Obstacle.BadKey(jar.getFileName().toString(), "this Java signs no jars, a whole JDK does"));
		}
		Files.move(signed, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	byte[] sign(byte[] bytes) throws Unfit {
		try {
			Signature signature = Signature.getInstance(algorithm(entry.getCertificate().getPublicKey()));
			signature.initSign(entry.getPrivateKey());
			signature.update(bytes);
			return signature.sign();
		} catch (GeneralSecurityException e) {
			throw new Unfit(new Obstacle.BadKey("", String.valueOf(e.getMessage())));
		}
	}

	private static String algorithm(PublicKey key) {
		return switch (key.getAlgorithm()) {
			case "EC" -> "SHA256withECDSA";
			case "RSA" -> "SHA256withRSA";
			default -> key.getAlgorithm();
		};
	}

	/** In the form that other tools read. */
	String publicKey() {
		String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(entry.getCertificate().getPublicKey().getEncoded());
		return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
	}
}
