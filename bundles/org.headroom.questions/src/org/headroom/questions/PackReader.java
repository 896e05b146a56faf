package org.headroom.questions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.headroom.questions.Problems.Position;

/**
 * Reads packs of questions written as JSON or CSV; the README of this bundle says how to write one. Takes a
 * pack whole or not at all, and names every problem with its place and what would be right. Immutable; any
 * thread but the display's, because it reads files.
 */
public final class PackReader {
	/** Largest file that is read, in bytes. */
	public static final int LARGEST = 5_000_000;

	private final Vocabulary vocabulary;
	private final boolean reservedAllowed;

	/** @param vocabulary what the product knows, and the stages of the methods that are installed */
	public PackReader(Vocabulary vocabulary) {
		this(vocabulary, false);
	}

	PackReader(Vocabulary vocabulary, boolean reservedAllowed) {
		this.vocabulary = vocabulary;
		this.reservedAllowed = reservedAllowed;
	}

	/** Reads a file; one that can't be read is refused with that as its problem. */
	public PackResult read(Path file) {
		String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		try (InputStream in = Files.newInputStream(file)) {
			return read(name, in);
		} catch (IOException unreadable) {
			Problems problems = new Problems(name);
			problems.add(Position.FILE, PackProblem.Kind.UNREADABLE, unreadable.getClass().getSimpleName());
			return problems.refused();
		}
	}

	/**
	 * Reads what comes out of a stream.
	 *
	 * @param name of the file, whose ending says what it is
	 * @throws IOException when the stream fails
	 */
	public PackResult read(String name, InputStream in) throws IOException {
		Problems problems = new Problems(name);
		byte[] bytes = in.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			problems.add(Position.FILE, PackProblem.Kind.TOO_LARGE, Integer.toString(LARGEST / 1_000_000));
			return problems.refused();
		}
		Optional<RawPack> raw = PackText.of(bytes, problems).flatMap(text -> shaped(name, text, problems));
		return raw.isPresent() ? raw.get().check(vocabulary, problems) : problems.refused();
	}

	private Optional<RawPack> shaped(String name, String text, Problems problems) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (ending) {
			case "json" -> new JsonPack(problems, reservedAllowed).read(text);
			case "csv", "tsv", "txt" -> new CsvPack(problems, reservedAllowed).read(text);
			default -> unknownShape(problems);
		};
	}

	private static Optional<RawPack> unknownShape(Problems problems) {
		problems.add(Position.FILE, PackProblem.Kind.NEITHER_JSON_NOR_CSV);
		return Optional.empty();
	}
}
