package org.headroom.distro.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.headroom.distro.build.Identity;
import org.headroom.distro.p2.Platform;

/** Lays what starts a product into its folder. */
public final class StartScripts {
	private static final String OLDEST = "21";

	private final Identity brand;

	public StartScripts(Identity brand) {
		this.brand = brand;
	}

	/** @return names of the files that can be started */
	public Set<String> lay(Path product, Platform platform) throws IOException {
		if (platform.isWindows()) {
			// Old command processors stumble over other line ends.
			return Set.of(write(product, brand.command() + ".cmd", text("start.cmd").replace("\n", "\r\n")));
		}
		String script = text("start.sh").replace("@WINDOW@", platform.isMac() ? "-XstartOnFirstThread " : "");
		String first = write(product, brand.command(), script);
		return platform.isMac() ? Set.of(first, write(product, brand.fileName() + ".command", text("start.command"))) : Set.of(first);
	}

	private String text(String template) throws IOException {
		try (InputStream in = StartScripts.class.getResourceAsStream(template)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@COMMAND@", brand.command()).replace("@NAME@", brand.fileName()).replace("@JAVA@", OLDEST);
		}
	}

	private static String write(Path product, String name, String text) throws IOException {
		Path file = Files.writeString(product.resolve(name), text);
		file.toFile().setExecutable(true, false);
		return name;
	}
}
