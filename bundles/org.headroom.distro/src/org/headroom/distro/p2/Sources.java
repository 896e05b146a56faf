package org.headroom.distro.p2;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.pack.Folder;

/** Repositories that lie on this machine, as folders or zips. */
final class Sources {
	private static final List<String> CONTENT = List.of("p2.index", "content.xml.xz", "content.jar", "content.xml", "compositeContent.xml", "compositeContent.jar");

	private final Path scratch;
	private int unpacked;

	/** @param scratch where zips are unpacked */
	Sources(Path scratch) {
		this.scratch = scratch;
	}

	URI open(Path source) throws Unfit {
		if (Files.isDirectory(source)) {
			return checked(source, source).toUri();
		}
		if (!Files.isRegularFile(source)) {
			throw new Unfit(new Obstacle.NoSuchFile(source.toString()));
		}
		Path folder = scratch.resolve("unpacked-" + unpacked++);
		try {
			Folder.unzip(source, folder);
		} catch (IOException e) {
			throw new Unfit(new Obstacle.Broken(source.toString(), e.getMessage()));
		}
		return checked(folder, source).toUri();
	}

	private static Path checked(Path folder, Path source) throws Unfit {
		if (CONTENT.stream().noneMatch(name -> Files.isRegularFile(folder.resolve(name)))) {
			throw new Unfit(new Obstacle.NotARelease(source.toString()));
		}
		return folder;
	}
}
