package org.headroom.method.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the files of methods as they lie in a folder, each by itself and all of them together. Any thread. */
public final class MethodCheck {

	private static final Pattern ID = Pattern.compile("^id\\s*:\\s*", Pattern.MULTILINE);

	private final YamlMethodReader reader;

	/** @param reader for authors, knowing what code there is where that is to be checked */
	public MethodCheck(YamlMethodReader reader) {
		this.reader = reader;
	}

	/**
	 * One file, checked.
	 *
	 * @param file as it was named
	 */
	public record Checked(Path file, MethodReading reading) {
	}

	/**
	 * The files that are meant by a path: itself, or the {@code .yaml} and {@code .yml} files of a folder by name,
	 * without those of folders below it.
	 *
	 * @throws IOException when there is nothing, or it can't be listed
	 */
	public static List<Path> files(Path path) throws IOException {
		if (!Files.exists(path)) {
			throw new NoSuchFileException(path.toString());
		}
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.filter(MethodCheck::isMethodFile).sorted().toList();
		}
	}

	/** Whether a file of a folder is meant to be a method, by its name: editors leave others beside it. */
	public static boolean isMethodFile(Path file) {
		String name = file.getFileName().toString();
		return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".") && !Files.isDirectory(file);
	}

	/** Checks these files; two that claim one id are both mistaken. */
	public List<Checked> check(List<Path> files) {
		Map<String, Path> claimed = new HashMap<>();
		List<Checked> checked = new ArrayList<>();
		for (Path file : files.stream().distinct().toList()) {
			MethodReading reading = read(file);
			Path other = reading.method().map(method -> claimed.putIfAbsent(method.id(), file)).orElse(null);
			checked.add(new Checked(file, other == null ? reading : sameId(file, other, reading)));
		}
		return checked;
	}

	/**
	 * The bytes of a file, as far as a method can be long; of a longer one enough to see that it is too long.
	 *
	 * @throws IOException when it can't be read
	 */
	public static byte[] bytes(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return bytes.readNBytes(4 * YamlMethodReader.LONGEST + 4);
		}
	}

	/** Reads a file as it lies there, with what lies beside it. */
	public MethodReading read(Path file) {
		try {
			return reader.beside(Beside.folder(file.toAbsolutePath().getParent())).read(file.toString(), bytes(file));
		} catch (IOException unreadable) {
			return mistaken(file, 0, 0, "file.unreadable", unreadable.getClass().getSimpleName());
		}
	}

	private static MethodReading sameId(Path file, Path other, MethodReading reading) {
		String id = reading.method().orElseThrow().id();
		try {
			String text = Files.readString(file);
			Matcher found = ID.matcher(text);
			if (found.find()) {
				int line = (int) text.substring(0, found.start()).lines().count();
				return mistaken(file, line, found.end() - found.start(), "file.id", id, other.toString());
			}
		} catch (IOException gone) {
			// it was readable a moment ago: the mistake stands, at the head of the file
		}
		return mistaken(file, 0, 0, "file.id", id, other.toString());
	}

	private static MethodReading mistaken(Path file, int line, int column, String key, Object... arguments) {
		Findings findings = new Findings(file.toString(), false);
		findings.add(line, column, Phrase.of(key + ".wrong", arguments), Phrase.of(key + ".right", arguments));
		return findings.mistaken();
	}
}
