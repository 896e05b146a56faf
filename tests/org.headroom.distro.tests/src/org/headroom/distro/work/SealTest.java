package org.headroom.distro.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.headroom.distro.build.BuildOrder;
import org.headroom.distro.build.Made;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.p2.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
	private static final String PASSWORD = "secret-of-it";

	@TempDir
	private Path home;

	@Test
	void withoutAKeyThereAreSumsAlone() throws IOException, Unfit {
		List<Made> made = Seal.close(result(), Optional.empty());
		assertEquals(List.of("a.tar.gz", "b.deb"), made.stream().map(Made::name).toList());
		assertEquals(Made.Kind.INSTALLER, made.getLast().kind());
		assertEquals("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.tar.gz", Files.readAllLines(home.resolve("result").resolve(Seal.SUMS)).getFirst());
		assertFalse(Files.exists(home.resolve("result").resolve(Seal.SIGNATURE)));
	}

	@Test
	void theSignatureOfTheSumsFitsThePublicKeyBesideThem() throws IOException, Unfit, GeneralSecurityException, InterruptedException {
		Path folder = result();
		Seal.close(folder, Optional.of(SigningKey.read(key(PASSWORD))));
		String pem = Files.readString(folder.resolve(Seal.PUBLIC_KEY)).replaceAll("-----[A-Z ]+-----|\\s", "");
		Signature signature = Signature.getInstance("SHA256withECDSA");
		signature.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
		signature.update(Files.readAllBytes(folder.resolve(Seal.SUMS)));
		assertTrue(signature.verify(Files.readAllBytes(folder.resolve(Seal.SIGNATURE))));
	}

	@Test
	void jarsAreSignedSoThatJavaSeesIt() throws IOException, Unfit, InterruptedException {
		Path jar = home.resolve("brand.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), new Manifest())) {
			out.putNextEntry(new ZipEntry("plugin.xml"));
			out.write('x');
		}
		SigningKey.read(key(PASSWORD)).sign(jar);
		try (JarFile signed = new JarFile(jar.toFile(), true); InputStream in = signed.getInputStream(signed.getEntry("plugin.xml"))) {
			in.readAllBytes();
			assertNotNull(signed.getJarEntry("plugin.xml").getCodeSigners());
		}
	}

	@Test
	void aWrongPasswordAndAFileThatIsNoKeyStoreAreSaid() throws IOException, InterruptedException {
		BuildOrder.KeyFile wrong = key("another-one");
		assertInstanceOf(Obstacle.BadKey.class, assertThrows(Unfit.class, () -> SigningKey.read(wrong)).obstacles().getFirst());
		Path none = Files.writeString(home.resolve("none.p12"), "none");
		assertInstanceOf(Obstacle.BadKey.class, assertThrows(Unfit.class, () -> SigningKey.read(new BuildOrder.KeyFile(none, PASSWORD.toCharArray()))).obstacles().getFirst());
	}

	private Path result() throws IOException {
		Path folder = Files.createDirectories(home.resolve("result"));
		Files.writeString(folder.resolve("b.deb"), "b");
		Files.writeString(folder.resolve("a.tar.gz"), "a");
		return folder;
	}

	private BuildOrder.KeyFile key(String password) throws IOException, InterruptedException {
		Path store = home.resolve("key.p12");
		Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
		assumeTrue(Files.exists(keytool), "this Java has no keytool");
		Process process = new ProcessBuilder(keytool.toString(), "-genkeypair", "-alias", "it", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=IT", "-storetype", "PKCS12", "-keystore", store.toString(),
				"-storepass", PASSWORD).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertEquals(0, process.waitFor());
		return new BuildOrder.KeyFile(store, password.toCharArray());
	}
}
