package org.headroom.install.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.install.Change;
import org.headroom.install.Contribution;
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

	/** Versions by id. */
	static Map<String, String> versions(Room room) {
		return in(room.installation().folder(), room.policy().shipped()).stream().collect(Collectors.toMap(InstalledPlugin::id, InstalledPlugin::version));
	}

	/** What becomes of a plugin for who sees that one was there before, and will be afterwards: the one that came along. */
	static List<Change> seen(List<Change> changes, Map<String, String> shipped) {
		return changes.stream().map(change -> {
			Optional<String> came = Optional.ofNullable(shipped.get(change.id()));
			return new Change(change.id(), change.name(), change.before().or(() -> came), change.after().or(() -> came));
		}).toList();
	}

	private static Optional<InstalledPlugin> find(Path folder, String id) {
		return newest(folder, id).map(file -> shown(id, file));
	}

	private static Optional<Path> newest(Path folder, String id) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(id + "_")).max(Path::compareTo);
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private static InstalledPlugin shown(String id, Path file) {
		String version = file.getFileName().toString().substring(id.length() + 1).replaceFirst("\\.jar$", "");
		return Files.isDirectory(file) ? feature(id, version, file) : new InstalledPlugin(id, version, header(file, "Bundle-Name").orElse(id), header(file, "Bundle-Vendor").orElse(""), List.of(id),
				brings(file), "", true, InstalledPlugin.Standing.RUNNING);
	}

	private static InstalledPlugin feature(String id, String version, Path folder) {
		String text = text(folder.resolve("feature.xml"));
		List<String> bundles = BUNDLE.matcher(text).results().map(match -> match.group(1)).toList();
		String name = id;
		String provider = "";
		Matcher found = ATTRIBUTE.matcher(text);
		while (found.find()) {
			if (found.group(1).equals("label") && name.equals(id)) {
				name = found.group(2);
			} else if (provider.isEmpty()) {
				provider = found.group(2);
			}
		}
		Path plugins = folder.resolveSibling("../plugins").normalize();
		List<Contribution> brings = bundles.stream().flatMap(bundle -> newest(plugins, bundle).stream()).flatMap(jar -> brings(jar).stream()).distinct().toList();
		return new InstalledPlugin(id, version, name, provider, bundles, brings, "", true, InstalledPlugin.Standing.RUNNING);
	}

	private static List<Contribution> brings(Path jar) {
		return contents(jar).map(Contents::contributions).orElse(List.of());
	}

	/** In the manifest; a name that is to be translated is none. */
	private static Optional<String> header(Path jar, String name) {
		return contents(jar).map(contents -> contents.manifest().getValue(name)).filter(value -> !value.isBlank() && !value.startsWith("%"));
	}

	private static Optional<Contents> contents(Path jar) {
		try {
			return Optional.of(Contents.of(jar));
		} catch (IOException notABundle) {
			return Optional.empty();
		}
	}

	private static String text(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.readString(file) : "";
		} catch (IOException unreadable) {
			return "";
		}
	}
}
