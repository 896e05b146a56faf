package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake that was put into the bad files is found in its place, and nothing else; good files have none. */
class CorpusTest {

	private static final int LEAST_SEEDS = 200;
	private static final int SPOILT = 4_000;

	static Stream<Path> bad() {
		return Corpus.bad().stream();
	}

	static Stream<Path> good() {
		return Stream.concat(Corpus.good().stream(), Corpus.standard().stream());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bad")
	void everySeededMistakeIsFoundInItsPlaceAndNothingElse(Path file) throws IOException {
		MethodReading reading = Corpus.read(file);
		assertEquals(String.join("\n", Corpus.seeded(file)), String.join("\n", Corpus.found(reading)));
		assertEquals(reading.allMistakes().isEmpty(), reading.method().isPresent());
	}

	@Test
	void thereAreSeedsEnough() throws IOException {
		int seeds = 0;
		for (Path file : Corpus.bad()) {
			seeds += Corpus.seeded(file).size();
		}
		assertTrue(seeds >= LEAST_SEEDS, seeds + " seeds");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("good")
	void aGoodFileHasNoMistakes(Path file) {
		assertEquals(List.of(), new MethodCheck(YamlMethodReader.forAuthors()).read(file).allMistakes().stream().map(each -> each.say(Locale.ENGLISH)).toList());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("good")
	void aGoodFileIsTheSameAfterItWasWritten(Path file) {
		MethodReading reading = new MethodCheck(YamlMethodReader.forAuthors()).read(file);
		YamlMethodText text = new YamlMethodText();
		assertEquals(reading.method().orElseThrow(), text.read(text.write(reading.method().orElseThrow())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bad")
	void everyMistakeIsSaidInBothLanguages(Path file) {
		for (Mistake mistake : Stream.concat(Corpus.read(file).allMistakes().stream(), Corpus.read(file).doubts().stream()).toList()) {
			assertFalse(mistake.wrong().say(Locale.GERMAN).equals(mistake.wrong().say(Locale.ENGLISH)), mistake.key());
			assertFalse(mistake.right().say(Locale.GERMAN).isBlank(), mistake.key());
		}
	}

	/** Whatever is spoilt in a file has a mistake of its own: the last resort is for what nobody thought of. */
	@Test
	void spoiltFilesNeverNeedTheLastResort() throws IOException {
		Random random = new Random(20261123);
		List<String> sources = new ArrayList<>();
		for (Path file : Stream.concat(good(), bad()).toList()) {
			sources.add(Files.readString(file));
		}
		List<String> words = sources.stream().flatMap(text -> Stream.of(text.split("\\s+"))).distinct().toList();
		for (int round = 0; round < SPOILT; round++) {
			String spoilt = spoilt(sources.get(random.nextInt(sources.size())), words, random);
			List<String> keys = YamlMethodReader.forAuthors().read("spoilt.yaml", spoilt).allMistakes().stream().map(Mistake::key).toList();
			assertFalse(keys.contains("file.other"), spoilt);
			List<String> lenient = YamlMethodReader.forSnapshots().read("spoilt.yaml", spoilt).allMistakes().stream().map(Mistake::key).toList();
			assertFalse(lenient.contains("file.other"), spoilt);
		}
	}

	/** Drops, doubles, exchanges or replaces a few lines and words. */
	private static String spoilt(String text, List<String> words, Random random) {
		List<String> lines = new ArrayList<>(text.lines().toList());
		for (int i = random.nextInt(3); i >= 0; i--) {
			int at = random.nextInt(lines.size());
			switch (random.nextInt(5)) {
				case 0 -> lines.add(lines.remove(at).stripTrailing());
				case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
				case 2 -> lines.set(at, lines.get(at).replaceFirst("[A-Za-z0-9.-]+(?=[^A-Za-z0-9.-]*$)", words.get(random.nextInt(words.size())).replace("$", "").replace("\\", "")));
				case 3 -> lines.set(at, lines.get(at).replaceFirst(": .*", ":"));
				default -> lines.set(at, lines.get(at).replaceFirst("\\w+", words.get(random.nextInt(words.size())).replace("$", "").replace("\\", "")));
			}
		}
		return String.join("\n", lines);
	}
}
