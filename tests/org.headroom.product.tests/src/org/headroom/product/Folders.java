package org.headroom.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the product, the driver and the trial data are. */
final class Folders {
	private static final Path ROOT = Path.of(System.getProperty("headroom.root")).toAbsolutePath().normalize();

	private Folders() {
	}

	/** The product as it was materialised for this machine. */
	static Path product() {
		return ROOT.resolve("releng/org.headroom.product/target/products/org.headroom/linux/gtk/x86_64");
	}

	static Path launcher() {
		return only(product().resolve("plugins"), "org.eclipse.equinox.launcher_");
	}

	static Path driver() {
		return only(ROOT.resolve("tests/org.headroom.driver/target"), "org.headroom.driver-");
	}

	static Path script(String name) {
		return ROOT.resolve("tests/org.headroom.product.tests/scripts").resolve(name);
	}

	/** A part of the tour; fails when there is none of that name, for which a driven workbench would wait. */
	static Path tour(String part) {
		return only(ROOT.resolve("tests/org.headroom.driver/tour"), part, ".script");
	}

	/** What plugins are built against, as it is handed to their authors. */
	static Path sdk() {
		return ROOT.resolve("releng/org.headroom.sdk/target/headroom-sdk.zip");
	}

	/** What distributions are built from, as a release hands it out. */
	static Path repository() {
		return ROOT.resolve("releng/org.headroom.product/target/headroom-repository.zip");
	}

	/** A file or folder of the source tree. */
	static Path source(String name) {
		return ROOT.resolve(name);
	}

	/** The real-world export for trials, which may not be there. */
	static Path maven() {
		return ROOT.resolveSibling("shared/data/maven-crm").normalize();
	}

	private static Path only(Path folder, String prefix) {
		return only(folder, prefix, ".jar");
	}

	private static Path only(Path folder, String prefix, String ending) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(prefix) && file.toString().endsWith(ending) && !file.toString().contains("sources"))
					.findFirst().orElseThrow(() -> new IllegalStateException("no " + prefix + "*" + ending + " in " + folder));
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
