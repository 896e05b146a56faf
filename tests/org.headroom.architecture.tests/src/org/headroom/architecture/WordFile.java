package org.headroom.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one place in one language, with what each leaves open. */
record WordFile(Path file, Map<String, String> words) {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	WordFile {
		words = Map.copyOf(words);
	}

	/** A file that is missing has no words, which the comparison with the other language then says. */
	static WordFile read(Path file) {
		Properties properties = new Properties();
		if (Files.isRegularFile(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}
		Map<String, String> words = new TreeMap<>();
		properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
		return new WordFile(file, words);
	}

	/** The same file in another language: messages.properties and messages_de.properties. */
	WordFile in(String language) {
		String name = file.getFileName().toString().replace(".properties", "_" + language + ".properties");
		return read(file.resolveSibling(name));
	}

	/** One sentence for every key or placeholder that only one of the two has. */
	List<String> differences(WordFile other) {
		List<String> found = new ArrayList<>();
		Set<String> keys = new TreeSet<>(words.keySet());
		keys.addAll(other.words.keySet());
		for (String key : keys) {
			if (!words.containsKey(key)) {
				found.add(file + " lacks " + key);
			} else if (!other.words.containsKey(key)) {
				found.add(other.file + " lacks " + key);
			} else if (!placeholders(key).equals(other.placeholders(key))) {
				found.add(other.file + " has other placeholders in " + key + ": " + other.placeholders(key) + " instead of " + placeholders(key));
			}
		}
		return found;
	}

	private Set<String> placeholders(String key) {
		Set<String> numbers = new TreeSet<>();
		Matcher matcher = PLACEHOLDER.matcher(words.get(key));
		while (matcher.find()) {
			numbers.add(matcher.group(1));
		}
		return numbers;
	}
}
