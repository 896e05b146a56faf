package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each seeded mistake is found where it is, with what would be right. */
class MistakesTest {

	/** A small method without mistakes; each test spoils one line of it. */
	private static final String GOOD = """
			headroom-method: 1
			id: tiny
			version: 1.0.0
			languages: [en, de]
			title: {en: Tiny, de: Winzig}
			fits:
			  kinds: [development]
			stages:
			  - id: look
			    title: {en: Look, de: Hinsehen}
			    minutes: 5
			    prompts:
			      - id: words
			        ask: {en: What?, de: Was?}
			        answer: text
			      - id: ruler
			        ask: {en: How much?, de: Wie sehr?}
			        answer: {scale: {from: 0, to: 10}}
			        visibility: mine
			        may-be: [mine, ours]
			  - id: choose
			    title: {en: Choose, de: Wählen}
			    minutes: 5
			    prompts:
			      - id: colour
			        ask: {en: Which?, de: Welche?}
			        answer: {choice: {options: {red: {en: Red, de: Rot}, blue: {en: Blue, de: Blau}}}}
			      - id: list
			        from: {bank: {stage: options}}
			        ask: {en: What else?, de: Was noch?}
			        answer: {table: {columns: [{id: a, title: {en: A, de: A}, answer: text}]}}
			        required: true
			    needs:
			      - rows: {of: list, least: 2, filled: [a]}
			flow:
			  transitions:
			    - {from: look, to: choose, when: {at-least: {prompt: ruler, value: 3}}}
			commitments: {salesperson: 1, due: true}
			carry-over:
			  - {from: words, to: words}
			""";

	static Stream<Arguments> seeds() {
		return Stream.of(
				seed("headroom-method: 1", "headroom-method: 2", 1, 18, "2 is out of range. Write a number from 1 to 1."),
				seed("id: tiny", "id: Tiny Method", 2, 5, "“Tiny Method” cannot be an id. Use lower-case letters, digits, dashes and dots, "
						+ "beginning with a letter, such as “tiny-method”."),
				seed("version: 1.0.0", "version: one", 3, 10, "“one” is not a version. Write three numbers with dots, such as 1.0.0."),
				seed("version: 1.0.0", "verison: 1.0.0", 3, 1, "“verison” is not known here. Did you mean “version”?"),
				seed("languages: [en, de]", "languages: [en, deutsch_]", 4, 17, "“deutsch_” is not a language tag. Write tags such as en, de or pt-BR."),
				seed("title: {en: Tiny, de: Winzig}", "title: {en: Tiny}", 5, 8,
						"The translation for “de” is missing. Add a line “de: …”, or take de out of the languages of the method."),
				seed("title: {en: Tiny, de: Winzig}", "title: {en: Tiny, de: ''}", 5, 23,
						"The text is empty. Write the text, or take the whole line out."),
				seed("kinds: [development]", "kinds: [developement]", 7, 11, "“developement” is not one of the possible words. Did you mean “development”?"),
				seed("kinds: [development]", "kinds: development", 7, 10,
						"A list is expected here. Begin each entry with a dash on a line of its own, or put the entries in square brackets."),
				seed("title: {en: Look, de: Hinsehen}", "titel: {en: Look, de: Hinsehen}", 10, 5, "“titel” is not known here. Did you mean “title”?"),
				seed("{en: Look, de: Hinsehen}", "{en: Look, de: Hinsehen, dee: Sehen}", 10, 37,
						"“dee” is not among the languages of this method. Did you mean “de”?"),
				seed("minutes: 5\n    prompts:\n      - id: words", "minutes: five\n    prompts:\n      - id: words", 11, 14,
						"A whole number is expected here. Write a number from 1 to 1440, without quotes or units."),
				seed("minutes: 5\n    prompts:\n      - id: words", "minutes: 0\n    prompts:\n      - id: words", 11, 14,
						"0 is out of range. Write a number from 1 to 1440."),
				seed("minutes: 5\n    prompts:\n      - id: words", "minutes: 5\n    minutes: 6\n    prompts:\n      - id: words", 12, 5,
						"“minutes” was already given in line 11. Keep one of the two."),
				seed("minutes: 5\n    prompts:\n      - id: words", "minutes: 5\n    seconds: 300\n    prompts:\n      - id: words", 12, 5,
						"The time is given in minutes and in seconds. Keep one of the two."),
				seed("answer: text\n      - id: ruler", "answer: txt\n      - id: ruler", 15, 17, "“txt” is not a kind of answer. Did you mean “text”?"),
				seed("answer: text\n      - id: ruler", "answer: [text]\n      - id: ruler", 15, 17, "This does not say what may be answered. "
						+ "Name one kind of answer: text, scale, choice, choices, ranking, table, date, money, deal, goal, tally."),
				seed("answer: text\n      - id: ruler", "answer: choice\n      - id: ruler", 15, 17,
						"The answer “choice” says nothing of what to choose from. Add “options:” below it, with one line for each option."),
				seed("answer: text\n      - id: ruler", "answer: {date: {past: true}}\n      - id: ruler", 15, 24,
						"This kind of answer has no settings. Write only its name behind “answer:”."),
				seed("- id: ruler\n        ask", "- id: words\n        ask", 16, 13,
						"The prompt id “words” was already used in line 13. Give each prompt of the method an id of its own.",
						"There is no prompt “ruler”. Possible here: words, colour, list."),
				seed("ask: {en: How much?, de: Wie sehr?}\n        ", "", 16, 9, "“ask” is missing. Add a line “ask: …”."),
				seed("{from: 0, to: 10}", "{from: 10, to: 0}", 18, 40, "A scale cannot run from 10 to 0. Let “to” be above “from”, by 100 at most."),
				seed("{from: 0, to: 10}", "{from: 0, to: 10, anchors: {11: {en: x, de: x}}}", 18, 53,
						"11 is out of range. Write a number from 0 to 10."),
				seed("{from: 0, to: 10}", "{from: 0, to: 10, inverted: maybe}", 18, 53, "A yes or no is expected here. Write true or false."),
				seed("visibility: mine", "visibility: reportable", 19, 21,
						"The visibility begins as “reportable”, which “may-be” leaves out. Add “reportable” to “may-be”, or begin with another one."),
				seed("visibility: mine", "visibility: private", 19, 21, "“private” is not one of the possible words. Possible here: mine, ours, reportable."),
				seed("- id: choose", "- id: look", 21, 9, "The stage id “look” was already used in line 9. Give each stage an id of its own.",
						"There is no stage “choose”. Possible here: look."),
				seed("{red: {en: Red, de: Rot}, blue: {en: Blue, de: Blau}}", "{red: {en: Red, de: Rot}}", 27, 36,
						"There are fewer than two options. Give at least two to choose from."),
				seed("{bank: {stage: options}}", "{bank: {tags: []}}", 29, 22, "A question from the bank needs something to be found by. Add “stage:”, “tags:” or both."),
				seed("{bank: {stage: options}}", "{banck: {stage: options}}", 29, 16, "“banck” is no place a question comes from. Did you mean “bank”?"),
				seed("answer: text}]}}", "answer: {table: {columns: [{id: b, title: {en: B, de: B}, answer: text}]}}}]}}", 31, 36,
						"A column cannot hold a table. Choose another kind of answer, or make it a prompt of its own."),
				seed("required: true", "required: yes", 32, 19, "A yes or no is expected here. Write true or false."),
				seed("of: list", "of: lists", 34, 20, "There is no prompt “lists”. Did you mean “list”?"),
				seed("of: list", "of: words", 34, 20, "The answer to “words” is no table. "
						+ "Refer to a prompt whose answer is a table, or ask for “answer:” instead of “rows:”."),
				seed("filled: [a]", "filled: [b]", 34, 45, "There is no column “b” in that table. Did you mean “a”?"),
				seed("- rows: {of: list, least: 2, filled: [a]}", "- rwos: {of: list}", 34, 9, "“rwos” is nothing that can be needed. Did you mean “rows”?"),
				seed("to: choose", "to: chose", 37, 24, "There is no stage “chose”. Did you mean “choose”?"),
				seed("prompt: ruler", "prompt: words", 37, 58,
						"The answer to “words” is no number. Refer to a prompt whose answer is a scale or a tally."),
				seed("{at-least: {prompt: ruler, value: 3}}", "{any: [{chosen: {prompt: colour, option: bleu}}, {answered: words}]}", 37, 79,
						"There is no option “bleu” in that prompt. Did you mean “blue”?"),
				seed("{at-least: {prompt: ruler, value: 3}}", "{atleast: {prompt: ruler, value: 3}}", 37, 39, "“atleast” is no condition. Did you mean “at-least”?"),
				seed("to: choose,", "to: look,", 21, 5, "No session ever gets to the stage “choose”. Add a transition that leads to it, or take it out.",
						"A session cannot get on from “look”: every way out of it leads back or stays shut. Add a transition to a later stage."),
				seed("{salesperson: 1, due: true}", "{salesperson: -1, due: true}", 38, 28, "-1 is out of range. Write a number from 0 to 100."),
				seed("{salesperson: 1, due: true}", "", 38, 13, "Keys with values are expected here. "
						+ "Write lines like “key: value” with any of: salesperson, manager, any, due, if-then, scale."),
				seed("{from: words, to: words}", "{from: words, to: ruler}", 40, 5,
						"“ruler” takes another kind of answer than “words” gives. Carry an answer over to a prompt of exactly the same kind."));
	}

	private static Arguments seed(String good, String bad, int line, int column, String... said) {
		assertEquals(1, (GOOD.length() - GOOD.replace(good, "").length()) / good.length(), "ambiguous seed: " + good);
		return Arguments.of(bad, GOOD.replace(good, bad), line, column, List.of(said));
	}

	@ParameterizedTest(name = "{index}: line {2}")
	@MethodSource("seeds")
	void theMistakeIsFoundWhereItIs(String bad, String text, int line, int column, List<String> said) {
		List<Mistake> mistakes = read(text);
		assertEquals(said, mistakes.stream().map(MistakesTest::said).toList());
		assertEquals(line + ":" + column, mistakes.getFirst().line() + ":" + mistakes.getFirst().column());
	}

	@Test
	void theMethodWithoutSeedsIsRight() {
		assertEquals(List.of(), read(GOOD).stream().map(each -> each.say(Locale.ENGLISH)).toList());
	}

	@Test
	void allMistakesAreFoundAtOnceInTheOrderOfTheFile() {
		String text = GOOD.replace("version: 1.0.0", "version: x").replace("answer: text\n      - id: ruler", "answer: txt\n      - id: ruler")
				.replace("{from: 0, to: 10}", "{from: 3, to: 1}").replace("to: choose", "to: chose").replace("due: true", "du: true");
		assertEquals(List.of(3, 15, 18, 37, 38), read(text).stream().map(Mistake::line).toList());
	}

	@Test
	void aMistakeInAPromptDoesNotMakeReferencesToItWrong() {
		assertEquals(1, read(GOOD.replace("{scale: {from: 0, to: 10}}", "{scales: {}}")).size());
	}

	@Test
	void aMistakeIsSaidInGermanToo() {
		Mistake mistake = read(GOOD.replace("to: choose", "to: chose")).getFirst();
		assertEquals("tiny.yaml:37:24: Es gibt keine Phase „chose“. War „choose“ gemeint?", mistake.say(Locale.GERMANY));
		assertEquals("tiny.yaml:37:24: There is no stage “chose”. Did you mean “choose”?", mistake.say(Locale.ENGLISH));
	}

	@Test
	void columnsCountCharactersAndNotBytes() {
		Mistake mistake = read(GOOD.replace("title: {en: Look, de: Hinsehen}", "title: {en: 🎯ß, de: Hinsehen, x_: y}")).getFirst();
		assertEquals("10:35", mistake.line() + ":" + mistake.column());
	}

	private static List<Mistake> read(String text) {
		return YamlMethodReader.forAuthors().read("tiny.yaml", text).allMistakes();
	}

	private static String said(Mistake mistake) {
		return mistake.wrong().say(Locale.ENGLISH) + " " + mistake.right().say(Locale.ENGLISH);
	}
}
