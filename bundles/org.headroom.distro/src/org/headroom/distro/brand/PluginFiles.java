package org.headroom.distro.brand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The plugins that come along: what lies in the project's folder {@code plugins}, each a p2 repository as a folder or a zip. */
record PluginFiles(Findings findings, Path folder) {
	private static final List<String> MARKS = List.of("content.jar", "content.xml", "content.xml.xz", "p2.index", "compositeContent.xml", "compositeContent.jar");

	List<Path> list() {
		Path plugins = folder.toAbsolutePath().normalize().resolve(BrandProject.PLUGINS);
		if (!Files.exists(plugins)) {
			return List.of();
		}
		List<Path> found = new ArrayList<>();
		try (Stream<Path> all = Files.list(plugins)) {
			all.filter(PluginFiles::isMeant).sorted().forEach(each -> take(each, found));
		} catch (IOException unreadable) {
			findings.add(0, 0, Phrase.of("plugins.unreadable.wrong", String.valueOf(unreadable.getMessage())), Phrase.of("plugins.unreadable.right"));
		}
		return found;
	}

	/** Notes for people may lie beside them. */
	private static boolean isMeant(Path path) {
		String name = path.getFileName().toString();
		return !name.startsWith(".") && !name.endsWith(".md") && !name.endsWith(".txt");
	}

	private void take(Path each, List<Path> found) {
		if (isRepository(each)) {
			found.add(each);
		} else {
			String shown = BrandProject.PLUGINS + "/" + each.getFileName();
			findings.add(0, 0, Phrase.of("plugin.wrong", shown), Phrase.of("plugin.right", shown));
		}
	}

	private static boolean isRepository(Path each) {
		if (Files.isDirectory(each)) {
			return MARKS.stream().anyMatch(mark -> Files.exists(each.resolve(mark)));
		}
		try (ZipFile zip = new ZipFile(each.toFile())) {
			return MARKS.stream().anyMatch(mark -> zip.getEntry(mark) != null);
		} catch (IOException noZip) {
			// A file that can't be read as a zip is none.
			return false;
		}
	}
}
