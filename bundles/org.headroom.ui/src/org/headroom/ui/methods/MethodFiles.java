package org.headroom.ui.methods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.headroom.method.Method;
import org.headroom.method.Origin;
import org.headroom.method.yaml.YamlMethodWriter;
import org.osgi.framework.Bundle;

/** The files of methods: what stands in them, new ones from others, and writing one wholly or not at all. Off the display thread. */
final class MethodFiles {
	private static final String TEMPLATE_BUNDLE = "org.headroom.method.template";
	private static final String TEMPLATE = "template/yaml/bundles/org.acme.coaching/methods/pause.yaml";
	private static final Pattern ID = Pattern.compile("^id[ \\t]*:.*$", Pattern.MULTILINE);
	private static final Pattern GOOD = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

	private MethodFiles() {
	}

	/** Whether a method may be called so. */
	static boolean isId(String text) {
		return GOOD.matcher(text).matches();
	}

	/** What a method is written as: its file where there is one, else what the writer makes of it. */
	static String text(Method method, Optional<Origin> origin) {
		return origin.flatMap(MethodFiles::source).orElseGet(() -> new YamlMethodWriter().write(method));
	}

	private static Optional<String> source(Origin origin) {
		if (!origin.file().endsWith(".yaml") && !origin.file().endsWith(".yml")) {
			return Optional.empty();
		}
		return origin.bundle().isEmpty() ? Optional.of(read(Path.of(origin.file()))) : entry(origin.bundle(), origin.file());
	}

	private static Optional<String> entry(String bundle, String path) {
		Bundle holder = Platform.isRunning() ? Platform.getBundle(bundle) : null;
		URL entry = holder == null ? null : holder.getEntry(path);
		if (entry == null) {
			return Optional.empty();
		}
		try (InputStream bytes = entry.openStream()) {
			return Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException("a method's file cannot be read from " + bundle, unreadable);
		}
	}

	/** The commented example a new method begins with; empty where it was not installed. */
	static Optional<String> template() {
		return entry(TEMPLATE_BUNDLE, TEMPLATE);
	}

	/** The same text under another id. */
	static String renamed(String text, String id) {
		return ID.matcher(text).replaceFirst(Matcher.quoteReplacement("id: " + id));
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException("a method's file cannot be read", unreadable);
		}
	}

	/**
	 * A file for a new method.
	 *
	 * @return empty when there is a file of that name already
	 */
	static Optional<Path> create(Path folder, String id, String text) {
		Path file = folder.resolve(id + ".yaml");
		try {
			Files.createDirectories(folder);
			Files.createFile(file);
			save(file, renamed(text, id));
			return Optional.of(file);
		} catch (FileAlreadyExistsException taken) {
			return Optional.empty();
		} catch (IOException failure) {
			throw new UncheckedIOException("a method's file cannot be made", failure);
		}
	}

	/** Whoever reads the file meanwhile, and who reads it after a crash, finds all of the old text or all of the new one. */
	static void save(Path file, String text) {
		Path beside = file.resolveSibling("." + file.getFileName() + ".new");
		try {
			Files.writeString(beside, text);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException failure) {
			throw new UncheckedIOException("a method's file cannot be written", failure);
		}
	}
}
