package org.headroom.install.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headroom.install.InstalledPlugin;

/** Plugins that came with the installation, read from its folders: their list must be quick, and p2 is not. */
final class Shipped {
	private static final Pattern BUNDLE = Pattern.compile("<plugin\\b[^>]*?\\bid=\"([^\"]+)\"");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\b(label|provider-name)=\"([^\"%]+)\"");

	private Shipped() {
	}

	static List<InstalledPlugin> in(Path installation, Set<String> ids) {
		return ids.stream().sorted().flatMap(id -> Stream.of("features", "plugins").map(folder -> find(installation.resolve(folder), id)).flatMap(Optional::stream).limit(1)).toList();
	}

	private static Optional<InstalledPlugin> find(Path folder, String id) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(id + "_")).max(Path::compareTo).map(file -> shown(id, file));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private static InstalledPlugin shown(String id, Path file) {
		String version = file.getFileName().toString().substring(id.length() + 1).replaceFirst("\\.jar$", "");
		String name = id;
		String provider = "";
		String feature = text(file.resolve("feature.xml"));
		List<String> bundles = feature.isEmpty() ? List.of(id) : BUNDLE.matcher(feature).results().map(match -> match.group(1)).toList();
		Matcher found = ATTRIBUTE.matcher(feature);
		while (found.find()) {
			if (found.group(1).equals("label") && name.equals(id)) {
				name = found.group(2);
			} else if (provider.isEmpty()) {
				provider = found.group(2);
			}
		}
		return new InstalledPlugin(id, version, name, provider, bundles, List.of(), "", true, InstalledPlugin.Standing.RUNNING);
	}

	private static String text(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.readString(file) : "";
		} catch (IOException unreadable) {
			return "";
		}
	}
}
