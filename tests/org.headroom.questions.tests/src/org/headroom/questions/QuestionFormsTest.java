package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormsTest {

	@ParameterizedTest
	@ValueSource(strings = {"Do you like it?", "Is this your plan or mine?", "Couldn't you call them?", "Couldn’t you call them?", "Are there deals that wait?",
			"If you could choose, would you stay?", "We have ten minutes. Shall we begin?", "Can you tell me what happened?", "Any news?",
			"So, have you called?", "After the call, did you write?"})
	void englishClosedOnesAreSeen(String text) {
		assertEquals(QuestionForm.CLOSED, QuestionForms.of(text, Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"What next?", "From 0 to 10, how sure are you?", "If you could choose, what would you do?", "To what end?", "By which day?",
			"Is it late? What now?", "In your view, who decides?", "With half the time, what would you do?", "What's new?", "You got there. What has that made possible?"})
	void englishOpenOnesAreSeen(String text) {
		assertEquals(QuestionForm.OPEN, QuestionForms.of(text, Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Hast du angerufen?", "Ist das dein Plan?", "Würdest du bleiben?", "Steht es so da, wie du es sagen würdest?", "Gibt es etwas Neues?",
			"Wenn du wählen könntest: Würdest du bleiben?", "Kannst du sagen, was geschah?", "Rufst du an?", "Setzen wir ein Datum?", "Stimmt das?"})
	void germanClosedOnesAreSeen(String text) {
		assertEquals(QuestionForm.CLOSED, QuestionForms.of(text, Locale.GERMAN));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Was nun?", "Wie sicher bist du, von 0 bis 10?", "Seit wann?", "Bei wem könntest du zuhören?", "Welcher Weg ist deiner?",
			"Wenn du wählen könntest: Was wäre es?", "Ich komme ohne Liste. Was steht auf deiner?", "Mit welchem einen Wort kommst du an?",
			"Falls der erste Versuch scheitert: Was ist dein zweiter?", "An wen hast du gedacht?"})
	void germanOpenOnesAreSeen(String text) {
		assertEquals(QuestionForm.OPEN, QuestionForms.of(text, Locale.GERMAN));
	}

	@Test
	void whatAsksNothingIsAnInvitation() {
		assertEquals(QuestionForm.INVITATION, QuestionForms.of("Tell me about your week.", Locale.ENGLISH));
		assertEquals(QuestionForm.INVITATION, QuestionForms.of("Erzähl mir davon.", Locale.GERMAN));
		assertEquals(QuestionForm.INVITATION, QuestionForms.of("", Locale.GERMAN));
	}

	@Test
	void theHintComesInTheReadersLanguage() {
		assertTrue(QuestionForms.hint("Hast du angerufen?", Locale.GERMAN, Locale.ENGLISH).orElseThrow().startsWith("A yes or no"));
		assertTrue(QuestionForms.hint("Did you call?", Locale.ENGLISH, Locale.GERMAN).orElseThrow().startsWith("Darauf genügt"));
		assertEquals(Optional.empty(), QuestionForms.hint("What did they say?", Locale.ENGLISH, Locale.ENGLISH));
	}

	/** A public list of 325 questions for one-on-ones, of which 49 were counted as closed by form. */
	@Test
	void aPublicListIsJudgedAsPeopleJudgedIt() throws IOException {
		List<String> texts = publicList();
		long closed = texts.stream().filter(text -> QuestionForms.of(text, Locale.ENGLISH) == QuestionForm.CLOSED).count();
		assertTrue(Math.abs(closed - 49) <= 10, closed + " of " + texts.size());
	}

	static List<String> publicList() throws IOException {
		Path file = Path.of(System.getProperty("headroom.root", "")).toAbsolutePath().resolveSibling("shared/data/questions/questions.json");
		Assumptions.assumeTrue(Files.isReadable(file), "needs the public list of questions");
		List<String> texts = new ArrayList<>();
		for (JsonElement question : JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("questions")) {
			texts.add(question.getAsJsonObject().getAsJsonObject("question").get("en").getAsString());
		}
		return texts;
	}
}
