package org.headroom.distro.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.distro.build.Made;
import org.headroom.distro.p2.Unfit;

/** Sums up a result, so that whoever gets it can see that it is whole; and signs the sums, so that they can see whose it is. */
final class Seal {
	/** In the form that {@code sha256sum -c} reads. A folder with this in it was made by a build. */
	static final String SUMS = "SHA256SUMS";
	/** Read by {@code openssl dgst -sha256 -verify}. */
	static final String SIGNATURE = "SHA256SUMS.sig";
	static final String PUBLIC_KEY = "SHA256SUMS.pem";

	private Seal() {
	}

	static List<Made> close(Path folder, Optional<SigningKey> key) throws IOException, Unfit {
		List<Made> made;
		try (Stream<Path> files = Files.list(folder)) {
			made = files.sorted().map(Seal::made).toList();
		}
		StringBuilder sums = new StringBuilder();
		made.forEach(each -> sums.append(each.sha256()).append("  ").append(each.name()).append('\n'));
		Path file = Files.writeString(folder.resolve(SUMS), sums);
		if (key.isPresent()) {
			Files.write(folder.resolve(SIGNATURE), key.orElseThrow().sign(Files.readAllBytes(file)));
			Files.writeString(folder.resolve(PUBLIC_KEY), key.orElseThrow().publicKey());
		}
		return made;
	}

	private static Made made(Path file) {
		String name = file.getFileName().toString();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return new Made(name, name.endsWith(".deb") ? Made.Kind.INSTALLER : Made.Kind.ARCHIVE, Files.size(file), HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest()));
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
