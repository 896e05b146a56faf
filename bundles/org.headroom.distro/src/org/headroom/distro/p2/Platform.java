package org.headroom.distro.p2;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of computer the product runs on, in p2's words.
 *
 * @param os {@code linux}, {@code win32} or {@code macosx}
 * @param ws the window system that goes with it
 * @param arch {@code x86_64} or {@code aarch64}
 */
public record Platform(String os, String ws, String arch) {
	/** Those a release is built for. */
	public static final List<Platform> ALL = Map.of("linux", "gtk", "win32", "win32", "macosx", "cocoa").entrySet().stream().sorted(Map.Entry.comparingByKey())
			.flatMap(each -> Arrays.stream(new String[] {"x86_64", "aarch64"}).map(arch -> new Platform(each.getKey(), each.getValue(), arch))).toList();

	/** This machine. */
	public static Platform here() {
		String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String arch = System.getProperty("os.arch").matches("aarch64|arm64") ? "aarch64" : "x86_64";
		return ALL.stream().filter(each -> each.arch.equals(arch) && (os.startsWith("win") ? each.isWindows() : os.startsWith("mac") ? each.isMac() : each.isLinux())).findFirst().orElseThrow();
	}

	public boolean isLinux() {
		return os.equals("linux");
	}

	public boolean isWindows() {
		return os.equals("win32");
	}

	public boolean isMac() {
		return os.equals("macosx");
	}

	/** As it stands in the name of an archive. */
	public String shown() {
		return (isWindows() ? "windows" : isMac() ? "macos" : os) + "-" + arch;
	}

	/** As a profile says it. */
	String environment() {
		return "osgi.os=" + os + ",osgi.ws=" + ws + ",osgi.arch=" + arch + ",osgi.nl=en";
	}

	/** As ids of a product's configuration end. */
	String suffix() {
		return ws + "." + os + "." + arch;
	}
}
