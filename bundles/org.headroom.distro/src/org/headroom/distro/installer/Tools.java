package org.headroom.distro.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headroom.distro.build.Note;
import org.headroom.distro.p2.Platform;

/** The programs an installer takes, and which of them are there. */
record Tools(Optional<Path> jpackage, Optional<Path> dpkg) {
	private static final int OLDEST = 21;
	private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(\\d+)");

	/** As they are on this machine; the JDK that runs before others. */
	static Tools here() {
		Stream<Path> homes = Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME")).filter(Objects::nonNull).map(Path::of);
		Stream<Path> found = Stream.concat(homes.map(home -> home.resolve("bin/jpackage")), Program.onPath("jpackage").stream());
		return new Tools(found.filter(Tools::fits).findFirst(), Program.onPath("dpkg-deb"));
	}

	/** Whether it is there, and of a JDK whose Java the product runs on. */
	private static boolean fits(Path jpackage) {
		try {
			Path release = jpackage.toRealPath().getParent().resolveSibling("release");
			Matcher version = RELEASE.matcher(Files.readString(release));
			return Files.isExecutable(jpackage) && version.find() && Integer.parseInt(version.group(1)) >= OLDEST;
		} catch (IOException none) {
			return false;
		}
	}

	/** Why no installer can be made here. */
	Optional<Note> missing() {
		if (!Platform.here().isLinux()) {
			return Optional.of(new Note.NotHere(System.getProperty("os.name").toLowerCase(Locale.ROOT)));
		}
		if (jpackage.isEmpty()) {
			return Optional.of(new Note.NoProgram("jpackage", "JDK " + OLDEST));
		}
		return dpkg.isEmpty() ? Optional.of(new Note.NoProgram("dpkg-deb", "dpkg")) : Optional.empty();
	}
}
