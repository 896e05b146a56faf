package org.headroom.persistence.folder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How another process of the same user reaches the holder's database: a port of this machine and a secret
 * of this run. It lies beside the lock in a file that only the owner can read.
 *
 * @param secret stands in for the database's name, so that nobody opens it who could not read the file
 */
public record Invitation(int port, String secret) {
	static final String FILE = "headroom.share";

	/** Puts it into the folder, in place of an older one. */
	public void publish(Path folder) throws IOException {
		withdraw(folder);
		Path file = folder.resolve(FILE);
		try (var channel = Files.newByteChannel(file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
			channel.write(StandardCharsets.UTF_8.encode("port=" + port + "\nsecret=" + secret + "\nend=1\n"));
		}
	}

	/** The one in the folder; empty when there is none, or none for this user. */
	public static Optional<Invitation> find(Path folder) throws IOException {
		Properties record = new Properties();
		try {
			record.load(new StringReader(Files.readString(folder.resolve(FILE))));
		} catch (NoSuchFileException | AccessDeniedException e) {
			return Optional.empty(); // not shared, or not with this user
		}
		boolean whole = record.containsKey("end");
		return whole ? Optional.of(new Invitation(Integer.parseInt(record.getProperty("port")), record.getProperty("secret"))) : Optional.empty();
	}

	/** Takes it out of the folder; whoever finds one there without the lock being held has found a leftover. */
	public static void withdraw(Path folder) throws IOException {
		Files.deleteIfExists(folder.resolve(FILE));
	}

	private static FileAttribute<?>[] ownerOnly() {
		Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
		if (!views.contains("posix")) {
			return new FileAttribute<?>[0]; // Windows: the folder lies in the user's profile
		}
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}
}
