package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class PhrasesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

	@Test
	void everySentenceExistsInBothLanguagesWithTheSamePlaceholders() throws IOException {
		assertEquals(placeholders("messages.properties"), placeholders("messages_de.properties"));
	}

	private static TreeMap<String, TreeSet<String>> placeholders(String name) throws IOException {
		Properties sentences = new Properties();
		try (Reader reader = new InputStreamReader(Phrases.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			sentences.load(reader);
		}
		return sentences.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, key -> PLACEHOLDER
				.matcher(sentences.getProperty(key)).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new)),
				(one, other) -> one, TreeMap::new));
	}
}
