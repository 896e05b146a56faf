package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that lie beside these tests: good ones, and bad ones with what is wrong written behind each line, mistakes
 * behind {@code #!} and doubts behind {@code #?}, as {@code key@column}.
 */
final class Corpus {

	static final KnownCode CODE = new KnownCode(Set.of("org.acme.mix"), Set.of("org.acme.mix2"), Set.of("org.acme.section"));
	private static final Path FOLDER = Path.of(System.getProperty("headroom.root", "."), "tests", "org.headroom.method.yaml.tests", "corpus");
	private static final Pattern MARK = Pattern.compile("#([!?]) ([^#]+)");

	private Corpus() {
	}

	static List<Path> bad() {
		return files(FOLDER.resolve("bad"));
	}

	static List<Path> good() {
		return files(FOLDER.resolve("good"));
	}

	/** The methods that ship. */
	static List<Path> standard() {
		return files(Path.of(System.getProperty("headroom.root", "."), "bundles", "org.headroom.methods.standard", "methods"));
	}

	private static List<Path> files(Path folder) {
		assumeTrue(Files.isDirectory(folder), "no sources here");
		try {
			return MethodCheck.files(folder);
		} catch (IOException gone) {
			throw new IllegalStateException(gone);
		}
	}

	static MethodReading read(Path file) {
		return new MethodCheck(YamlMethodReader.forAuthors().knowing(CODE)).read(file);
	}

	/** What the author of the corpus says is wrong, in the order of the lines. */
	static List<String> seeded(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		List<String> seeded = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			Matcher mark = MARK.matcher(lines.get(at));
			while (mark.find()) {
				for (String each : mark.group(2).strip().split(" ")) {
					seeded.add(at + 1 + " " + mark.group(1) + each);
				}
			}
		}
		return seeded.stream().sorted().toList();
	}

	/** What is found, in the same words. */
	static List<String> found(MethodReading reading) {
		return Stream.concat(reading.allMistakes().stream().map(each -> each.line() + " !" + each.key() + "@" + each.column()),
				reading.doubts().stream().map(each -> each.line() + " ?" + each.key() + "@" + each.column())).sorted().toList();
	}
}
