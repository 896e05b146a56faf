package org.headroom.install.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import java.security.KeyStore;
import java.security.MessageDigest;

/** Keys made by keytool, and jars signed by jarsigner. */
public final class Keys {
	private static final String PASSWORD = "changeit";
	private final Path store;

	public Keys(Path folder) {
		this.store = folder.resolve("keys.p12");
	}

	/** A key with a certificate of its own making. */
	public Keys make(String alias, String name, String... further) {
		List<String> options = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-alias", alias, "-dname", name, "-validity", "30", "-keystore", store.toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
		options.addAll(List.of(further));
		run("keytool", options);
		return this;
	}

	public void sign(Path jar, String alias) {
		run("jarsigner", List.of("-keystore", store.toString(), "-storepass", PASSWORD, jar.toString(), alias));
	}

	/** For a server that shows the key's certificate. */
	public SSLContext server() throws Exception {
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), null, null);
		return context;
	}

	/** For somebody who trusts the key's certificate and no other. */
	public SSLContext trusting(String alias) throws Exception {
		KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
		trusted.load(null, null);
		trusted.setCertificateEntry(alias, KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()).getCertificate(alias));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

	public String fingerprint(String alias) throws Exception {
		KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(keys.getCertificate(alias).getEncoded()));
	}

	private static void run(String tool, List<String> arguments) {
		try {
			List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
			command.addAll(arguments);
			Path said = Files.createTempFile(tool, ".txt");
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
			assertEquals(0, process.waitFor(), () -> text(said));
			Files.delete(said);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.getMessage();
		}
	}
}
