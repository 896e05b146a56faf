package org.headroom.distro.brand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A branding project to begin with: everything in it works as it stands. */
public record NewBrand(BrandId id) {
	/** Where each file of the template goes. */
	private static final Map<String, String> TEMPLATE = Map.of("brand.yaml", BrandProject.FILE, "README.md", "README.md", "icon.svg", "icon.svg",
			"plugins-README.md", BrandProject.PLUGINS + "/README.md");

	/**
	 * Writes all of it or nothing.
	 *
	 * @param folder that is not there yet
	 * @throws FileAlreadyExistsException when something is there
	 */
	public void write(Path folder) throws IOException {
		Path target = folder.toAbsolutePath().normalize();
		Files.createDirectories(target.getParent());
		if (Files.exists(target)) {
			throw new FileAlreadyExistsException(target.toString());
		}
		// Beside its place first. Not as a temporary folder, which nobody else could read.
		Path half = Files.createDirectory(target.resolveSibling(".new-" + target.getFileName()));
		try {
			for (Map.Entry<String, byte[]> file : files().entrySet()) {
				Files.createDirectories(half.resolve(file.getKey()).getParent());
				Files.write(half.resolve(file.getKey()), file.getValue());
			}
			Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failed) {
			remove(half);
			throw failed;
		}
	}

	/** Contents by path. */
	SortedMap<String, byte[]> files() throws IOException {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (Map.Entry<String, String> each : TEMPLATE.entrySet()) {
			files.put(each.getValue(), filled(each.getKey()).getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

	private String filled(String name) throws IOException {
		try (InputStream in = NewBrand.class.getResourceAsStream("template/" + name)) {
			if (in == null) {
				throw new IOException("no template " + name);
			}
			return lined(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@ID@", id.text()).replace("@NAME@", id.name()).replace("@COMMAND@", id.command())
					.replace("@VENDOR@", id.vendor()));
		}
	}

	/** Comments stand below one another again, however long the words are that came in. */
	private static String lined(String text) {
		StringBuilder lined = new StringBuilder();
		text.lines().forEach(line -> lined.append(lined(line, line.indexOf(" # ", line.length() - line.stripLeading().length() + 1))).append('\n'));
		return lined.toString();
	}

	private static String lined(String line, int comment) {
		int column = 35;
		if (comment < 0) {
			return line;
		}
		String value = line.substring(0, comment).stripTrailing();
		return value + " ".repeat(Math.max(1, column - value.length())) + line.substring(comment).strip();
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
