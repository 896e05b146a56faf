package org.headroom.distro.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.icon.AppleIcon;
import org.headroom.distro.icon.WindowsIcon;
import org.headroom.distro.style.HouseStyle;

/**
 * What a brand adds to Headroom, as files.
 *
 * @param bundle takes the place of Headroom's branding
 * @param feature the one of that bundle
 * @param ico for Windows
 * @param icns for macOS
 * @param pngs by their pixels
 * @param svg the drawing itself
 */
public record BrandFiles(Path bundle, Path feature, Path ico, Path icns, SortedMap<Integer, Path> pngs, Path svg) {
	static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

	public BrandFiles {
		pngs = Collections.unmodifiableSortedMap(new TreeMap<>(pngs));
	}

	/** @param folder that they are written to; made when it is not there */
	public static BrandFiles make(BrandProject project, HouseStyle house, Path folder) throws IOException {
		Files.createDirectories(folder);
		String id = project.identity().id();
		String version = project.identity().version();
		SortedMap<Integer, byte[]> drawn = new TreeMap<>();
		SortedMap<Integer, Path> pngs = new TreeMap<>();
		for (int size : SIZES) {
			drawn.put(size, project.icon().png(size));
			pngs.put(size, Files.write(folder.resolve("icon-" + size + ".png"), drawn.get(size)));
		}
		Path bundle = folder.resolve(BrandProject.bundle(id) + "_" + version + ".jar");
		Jar.write(bundle, new BrandBundle(project, house, drawn).entries());
		Path feature = folder.resolve(BrandProject.feature(id) + "_" + version + ".jar");
		Jar.write(feature, new BrandFeature(project).entries());
		return new BrandFiles(bundle, feature, Files.write(folder.resolve("icon.ico"), WindowsIcon.of(project.icon())),
				Files.write(folder.resolve("icon.icns"), AppleIcon.of(project.icon())), pngs, Files.write(folder.resolve("icon.svg"), project.icon().text().getBytes(StandardCharsets.UTF_8)));
	}
}
