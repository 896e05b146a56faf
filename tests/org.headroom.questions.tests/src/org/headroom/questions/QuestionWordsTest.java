package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

	@Test
	void everyIdHasALabel() {
		for (Locale language : LANGUAGES) {
			QuestionLabels labels = new QuestionLabels(language);
			for (QuestionType type : QuestionType.values()) {
				assertFalse(labels.type(type).isBlank());
			}
			for (Audience audience : Audience.values()) {
				assertFalse(labels.audience(audience).isBlank());
			}
			for (UseOutcome outcome : UseOutcome.values()) {
				assertFalse(labels.outcome(outcome).isBlank());
			}
			for (Origin origin : Origin.values()) {
				assertFalse(labels.origin(origin).isBlank());
			}
			Vocabulary.SHIPPED_STAGES.forEach(stage -> assertFalse(labels.stage(stage).equals(stage)));
			Vocabulary.SHIPPED_TAGS.forEach(tag -> assertFalse(labels.tag(tag).isBlank()));
			Vocabulary.shipped().triggers().forEach(trigger -> assertFalse(labels.trigger(trigger).contains("-"), trigger));
		}
	}

	@Test
	void idsOfAnOrganisationAreShownAsTheyAre() {
		QuestionLabels labels = new QuestionLabels(Locale.GERMAN);
		assertEquals("contract", labels.stage("contract"));
		assertEquals("merger", labels.trigger("merger"));
		assertEquals("value", labels.tag("value"));
		assertEquals("bleiben oder gehen, merger", labels.triggers(List.of("stay", "merger")));
	}

	@Test
	void everyReasonIsOneSentence() {
		for (Locale language : LANGUAGES) {
			for (Trigger trigger : Trigger.values()) {
				assertSentence(new PickReason.Situation(trigger.id()), language);
			}
			List.of(new PickReason.Situation("merger"), new PickReason.ForPeople(Audience.TOP), new PickReason.Short(), new PickReason.New("goal"),
					new PickReason.New(""), new PickReason.Rested(1), new PickReason.Rested(3)).forEach(reason -> assertSentence(reason, language));
		}
	}

	@Test
	void everyProblemIsOneSentenceWithItsPlace() {
		for (Locale language : LANGUAGES) {
			for (PackProblem.Kind kind : PackProblem.Kind.values()) {
				String sentence = new PackProblem("a.json", 1234, 5, kind, List.of("found", "right", "more")).sentence(language);
				assertTrue(sentence.startsWith("a.json, ") && sentence.contains(" 1234, "), sentence);
				assertFalse(sentence.matches(".*\\{\\d.*"), sentence);
			}
		}
	}

	@Test
	void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
		Properties english = load("messages.properties");
		Properties german = load("messages_de.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(placeholders(english.getProperty(key)), placeholders(german.getProperty(key)), key);
		}
	}

	private static void assertSentence(PickReason reason, Locale language) {
		String sentence = reason.sentence(language);
		assertTrue(sentence.endsWith(".") && sentence.indexOf('.') == sentence.length() - 1 && !sentence.contains("{"), sentence);
	}

	private static TreeSet<Character> placeholders(String pattern) {
		TreeSet<Character> digits = new TreeSet<>();
		for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
			digits.add(pattern.charAt(at + 1));
		}
		return digits;
	}

	private static Properties load(String name) throws IOException {
		try (Reader in = new InputStreamReader(Question.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(in);
			return properties;
		}
	}
}
