package org.headroom.method.yaml.folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.method.Method;
import org.headroom.method.yaml.YamlMethodReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text of each file as it was when it last made a method, with its icon, in a folder of its own below the files: a mistake that
 * stands in a file when the workbench starts leaves the version before on offer all the same. Each text is written wholly or not at
 * all. Where nothing can be written, the last good version lasts as long as the process.
 */
final class LastGood {

	/** Begins with a dot, so that nobody takes its files for methods of the folder. */
	static final String FOLDER = ".last-good";
	private static final String ICON = ".icon";
	private static final Logger LOG = LoggerFactory.getLogger(LastGood.class);

	private final Path place;

	/** @param methods the folder of the files; need not be there */
	LastGood(Path methods) {
		this.place = methods.resolve(FOLDER);
	}

	/** What this file last made; empty when it never did, or what was kept can't be read any more. */
	Optional<Method> method(Path file) {
		Optional<byte[]> text = bytes(kept(file, ""));
		Optional<String> icon = bytes(kept(file, ICON)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
		return text.flatMap(bytes -> YamlMethodReader.forAuthors().beside(path -> icon).read(file.toString(), bytes).method());
	}

	/** Keeps what makes a method now. */
	void keep(Path file, byte[] text, Method method) {
		try {
			write(kept(file, ICON), method.brand().icon().getBytes(StandardCharsets.UTF_8));
			write(kept(file, ""), text);
		} catch (IOException refused) {
			LOG.info("the last good text of a method could not be kept: {}", refused.toString());
		}
	}

	/** Forgets all files but these: one that was deleted is not on offer after a restart either. */
	void keepOnly(Set<Path> files) {
		Set<Path> wanted = files.stream().flatMap(file -> Stream.of(kept(file, ""), kept(file, ICON))).collect(Collectors.toSet());
		if (!Files.isDirectory(place)) {
			return;
		}
		try (Stream<Path> there = Files.list(place)) {
			for (Path each : there.filter(each -> !wanted.contains(each)).toList()) {
				Files.deleteIfExists(each);
			}
		} catch (IOException refused) {
			LOG.info("the last good text of a method could not be deleted: {}", refused.toString());
		}
	}

	private Path kept(Path file, String ending) {
		return place.resolve(file.getFileName() + ending);
	}

	private void write(Path file, byte[] bytes) throws IOException {
		if (bytes(file).filter(before -> Arrays.equals(before, bytes)).isPresent()) {
			return;
		}
		Files.createDirectories(place);
		Path beside = Files.createTempFile(place, ".", ".new");
		try {
			Files.write(beside, bytes);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static Optional<byte[]> bytes(Path file) {
		try {
			return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		} catch (IOException unreadable) {
			LOG.info("the last good text of a method could not be read: {}", unreadable.toString());
			return Optional.empty();
		}
	}
}
