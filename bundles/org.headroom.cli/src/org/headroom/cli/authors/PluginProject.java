package org.headroom.cli.authors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A new plugin, written from the template: wherever that says {@code org.acme.coaching}, the new one has its own id.
 *
 * @param java whether it brings code and a page beside its method
 */
record PluginProject(TemplateFiles template, PluginId id, boolean java) {

	/** How the SDK is called in a project. */
	static final String SDK = "headroom-sdk.zip";

	private static final String SAMPLE = "org.acme.coaching";
	/** A file of this name in a bundle would be left out by whoever packs or checks it in. */
	private static final String IGNORED = "gitignore";
	private static final String BUILD = "build";

	/** Writes all or nothing: into a folder beside it first, which then takes its name. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder.getParent());
		// Not as a temporary folder, which nobody else could read.
		Path half = Files.createDirectory(folder.resolveSibling(".new-" + folder.getFileName()));
		try {
			for (var file : files().entrySet()) {
				Path target = half.resolve(file.getKey());
				Files.createDirectories(target.getParent());
				Files.write(target, file.getValue());
			}
			half.resolve(BUILD).toFile().setExecutable(true, false);
			Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failed) {
			remove(half);
			throw failed;
		}
	}

	SortedMap<String, byte[]> files() {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (String layer : java ? List.of(TemplateFiles.YAML, TemplateFiles.JAVA) : List.of(TemplateFiles.YAML)) {
			template.layers().get(layer).forEach((path, bytes) -> files.put(path(path), contents(bytes)));
		}
		return files;
	}

	private String path(String path) {
		String named = path.replace(new PluginId(SAMPLE).folders(), id.folders()).replace(SAMPLE, id.text());
		return named.equals(IGNORED) ? "." + IGNORED : named;
	}

	private byte[] contents(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8).replace(SAMPLE, id.text()).getBytes(StandardCharsets.UTF_8);
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
