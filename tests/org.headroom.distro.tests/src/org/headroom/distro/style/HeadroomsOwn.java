package org.headroom.distro.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The look of Headroom as it stands in the sources. */
public final class HeadroomsOwn {

	private HeadroomsOwn() {
	}

	public static HouseStyle style() {
		try {
			return HouseStyle.of(path -> Files.readString(folder().resolve(path)));
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/** The folder of its branding. */
	public static Path folder() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles/org.headroom.branding"))) {
				return folder.resolve("bundles/org.headroom.branding");
			}
		}
		throw new IllegalStateException("not inside the repository");
	}
}
