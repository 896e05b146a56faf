package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
	private static final String GOOD = """
			{
				"pack": "acme",
				"title": {"en": "Acme's questions", "de": "Die Fragen von Acme"},
				"version": 3,
				"stages": ["contract"],
				"triggers": ["new-territory"],
				"questions": [
					{"key": "worth", "en": "What is it worth?", "de": "Was ist es wert?", "stage": ["contract", "goal"], "type": "scale",
						"triggers": ["new-territory"], "only": true, "audience": "top", "tags": ["value"]},
					{"de": "Wie weit bist du?", "stage": "reality"}
				]
			}
			""";

	@Test
	void aPackIsReadWhole() {
		Pack pack = read("acme.json", GOOD);
		assertEquals("acme", pack.id());
		assertEquals(3, pack.version());
		assertEquals("Die Fragen von Acme", pack.title().in(Locale.GERMAN));
		assertEquals(new QuestionDraft("worth", "What is it worth?", "Was ist es wert?", QuestionType.SCALE, Set.of("contract", "goal"),
				Set.of("new-territory"), true, Set.of(Audience.TOP), Set.of("value")), pack.questions().get(0));
		assertEquals(QuestionDraft.open("", "Wie weit bist du?", "reality").withKey("wie-weit-bist-du"), pack.questions().get(1));
	}

	/** The caret marks where the problem is to be found; it is taken out before reading. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"pack": "acme"|"pack": ^"Acme!"|BAD_PACK_ID
			"pack": "acme"|"pack": ^"headroom"|RESERVED_PACK_ID
			"pack": "acme"|"pack": ^"own"|RESERVED_PACK_ID
			"pack": "acme"|"peck": ^"acme"|UNKNOWN_FIELD
			"version": 3|"version": ^"three"|BAD_VERSION
			"version": 3|"version": ^0|BAD_VERSION
			"version": 3|"version": ^null|BAD_VERSION
			{"en": "Acme's questions", "de"|^{"e n": "Acme's questions", "de"|BAD_LANGUAGE
			"scale"|^"scalle"|UNKNOWN_TYPE
			["contract", "goal"]|["contract", ^"gaol"]|UNKNOWN_STAGE
			["contract", "goal"]|["contract", ^true]|WRONG_SHAPE
			{"key": "worth", "en": "What is it worth?", "de": "Was ist es wert?", "stage": ["contract", "goal"]|^{"key": "worth", "en": "What?"|NO_STAGE
			"triggers": ["new-territory"], "only"|"triggers": [^"new-teritory"], "only"|UNKNOWN_TRIGGER
			{"key": "worth"|^{"key": "worth", "only": true, "x": 1}, {"key": "other"|ONLY_WITHOUT_TRIGGER
			"only": true|"only": ^"true"|WRONG_SHAPE
			"audience": "top"|"audience": ^"tops"|UNKNOWN_AUDIENCE
			"tags": ["value"]|"tags": ["fine" , ^"Great Value"]|BAD_TAG
			"tags": ["value"]|"labels": ^["value"]|UNKNOWN_FIELD
			"tags": ["value"]|"tags": ^77|WRONG_SHAPE
			"key": "worth"|"key": ^"Worth it"|BAD_KEY
			"key": "worth"|"key": "worth", ^"key": "a"|FIELD_TWICE
			"Wie weit bist du?"|^"was ist es WERT"|TEXT_TWICE
			"de": "Wie weit bist du?"|"key": ^"worth", "de": "Wie weit?"|KEY_TWICE
			{"de": "Wie weit bist du?",|^{|NO_TEXT
			""")
	void everyMistakeIsNamedWithItsPlace(String right, String wrong, PackProblem.Kind kind) {
		assertTrue(GOOD.contains(right), right);
		String marked = GOOD.replace(right, wrong);
		List<String> before = marked.substring(0, marked.indexOf('^')).lines().toList();
		List<PackProblem> problems = refused("acme.json", marked.replace("^", ""));
		assertTrue(problems.stream().anyMatch(problem -> problem.kind() == kind && problem.line() == before.size()
				&& problem.column() == before.getLast().length() + 1), sentences(problems));
	}

	@Test
	void whatWouldBeRightIsSaid() {
		assertEquals("acme.json, line 8, column 95: there is no stage “gaol”; right would be: goal.",
				refused("acme.json", GOOD.replace("\"contract\", \"goal\"", "\"contract\", \"gaol\"")).getFirst().sentence(Locale.ENGLISH));
		String german = refused("acme.json", GOOD.replace("\"scale\"", "\"philosophical\"")).getFirst().sentence(Locale.GERMAN);
		assertTrue(german.endsWith("Eine Art „philosophical“ gibt es nicht; richtig wäre: open, scale, reflection, evidence, imagine, challenge, closed."), german);
	}

	@Test
	void allProblemsAreFoundAtOnceInTheOrderOfTheFile() {
		List<PackProblem> problems = refused("acme.json", GOOD.replace("\"scale\"", "\"x\"").replace("\"reality\"", "\"y\"").replace("\"version\": 3", "\"version\": -3"));
		assertEquals(List.of(PackProblem.Kind.BAD_VERSION, PackProblem.Kind.UNKNOWN_TYPE, PackProblem.Kind.UNKNOWN_STAGE),
				problems.stream().map(PackProblem::kind).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"pack": "a", "questions": [|1
			{"pack": "a"|1
			{"pack": "a",}|1
			{'pack': "a"}|1
			{"pack": "a"} more|1
			hello|1
			``|1
			""")
	void whatIsNotJsonSaysFromWhere(String text, int line) {
		List<PackProblem> problems = refused("acme.json", text);
		assertEquals(PackProblem.Kind.NOT_JSON, problems.getFirst().kind());
		assertEquals(line, problems.getFirst().line());
	}

	@Test
	void otherJsonIsNoPack() {
		assertEquals(PackProblem.Kind.NOT_AN_OBJECT, refused("acme.json", "[1, 2]").getFirst().kind());
		assertEquals(PackProblem.Kind.NO_QUESTIONS, refused("acme.json", "{\"pack\": \"acme\", \"questions\": []}").getFirst().kind());
		assertEquals(PackProblem.Kind.WRONG_SHAPE, refused("acme.json", "{\"pack\": \"acme\", \"questions\": [\"How?\", null]}").getFirst().kind());
		assertEquals(PackProblem.Kind.WRONG_SHAPE, refused("acme.json", "{\"pack\": \"acme\", \"questions\": {}}").getFirst().kind());
		assertEquals(PackProblem.Kind.NOT_JSON, refused("acme.json", "[".repeat(50)).getFirst().kind());
	}

	@Test
	void aHopelessFileDoesNotFillTheScreen() {
		String many = "{\"en\": \"\", \"stage\": \"goal\"},".repeat(1_000);
		assertEquals(Problems.MOST, refused("acme.json", "{\"pack\": \"acme\", \"questions\": [" + many + "{}]}").size());
	}

	@Test
	void tablesAreReadWhateverSeparatesThem() {
		for (String separator : List.of(",", ";", "\t")) {
			String table = String.join(separator, "EN", "de", "stage", "type", "triggers", "only", "audience", "tags") + "\r\n"
					+ String.join(separator, "\"Well, what \"\"next\"\"; then?\"", "Was nun?", "goal|will", "imagine", "stay ceiling", "yes", "top", "") + "\r\n"
					+ "\r\n" + String.join(separator, "How?", "", "goal", "", "", "", "", "craft") + "\r\n";
			Pack pack = read("Team questions 2.csv", table);
			assertEquals("team-questions-2", pack.id());
			assertEquals(2, pack.questions().size(), separator);
			assertEquals(new QuestionDraft("well-what-next-then", "Well, what \"next\"; then?", "Was nun?", QuestionType.IMAGINE, Set.of("goal", "will"),
					Set.of("stay", "ceiling"), true, Set.of(Audience.TOP), Set.of()), pack.questions().get(0));
			assertEquals(Set.of("craft"), pack.questions().get(1).tags());
		}
	}

	@Test
	void tablesSayWhereTheyAreWrong() {
		assertProblem("t.csv", "question,stage\nHow?,goal\n", PackProblem.Kind.NO_HEADER, 1, 0);
		assertProblem("t.csv", "", PackProblem.Kind.NO_HEADER, 1, 0);
		assertProblem("t.csv", "en,stage,mood\nHow?,goal,\n", PackProblem.Kind.UNKNOWN_COLUMN, 1, 3);
		assertProblem("t.csv", "en,stage,EN\nHow?,goal,x\n", PackProblem.Kind.COLUMN_TWICE, 1, 3);
		assertProblem("t.csv", "en,stage\nHow?,goal\nWell, how?,goal\n", PackProblem.Kind.CELLS, 3, 0);
		assertProblem("t.csv", "en,stage\n\"How\nso?\",goal\nWhat?,gaol\n", PackProblem.Kind.UNKNOWN_STAGE, 4, 2);
		assertProblem("t.csv", "en,stage\nWhat?,goal\n\"How?,goal\nWhy?,goal\n", PackProblem.Kind.QUOTE_OPEN, 3, 0);
		assertProblem("t.csv", "en,stage,only,triggers\nHow?,goal,perhaps,stay\n", PackProblem.Kind.BAD_YES_NO, 2, 3);
		assertProblem("t.csv", "en,stage\nHow?,goal\nhow,will\n", PackProblem.Kind.KEY_TWICE, 3, 0);
		assertProblem("headroom.csv", "en,stage\nHow?,goal\n", PackProblem.Kind.RESERVED_PACK_ID, 0, 0);
		assertProblem("t.csv", "en,stage\n", PackProblem.Kind.NO_QUESTIONS, 0, 0);
	}

	@Test
	void otherEncodingsAreReadOrNamed() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			byte[] bytes = "\uFEFFde,stage\nWas wäre schön?,goal\n".getBytes(charset);
			assertInstanceOf(PackResult.Read.class, reader().read("t.csv", new ByteArrayInputStream(bytes)), charset.name());
		}
		byte[] latin = "de,stage\nWas wäre schön?,goal\n".getBytes(StandardCharsets.ISO_8859_1);
		PackResult.Refused refused = assertInstanceOf(PackResult.Refused.class, reader().read("t.csv", new ByteArrayInputStream(latin)));
		assertEquals(PackProblem.Kind.NOT_TEXT, refused.problems().getFirst().kind());
	}

	@Test
	void filesAreReadOrNamed(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("acme.json");
		assertEquals(PackProblem.Kind.UNREADABLE, refusedFile(file).kind());
		Files.writeString(file, GOOD);
		assertInstanceOf(PackResult.Read.class, reader().read(file));
		assertEquals(PackProblem.Kind.UNREADABLE, refusedFile(folder).kind());
		Path large = folder.resolve("large.json");
		Files.write(large, new byte[PackReader.LARGEST + 1]);
		assertEquals(PackProblem.Kind.TOO_LARGE, refusedFile(large).kind());
		Path other = Files.writeString(folder.resolve("acme.docx"), GOOD);
		assertEquals("acme.docx: a pack is a .json or a .csv file.", refusedFile(other).sentence(Locale.ENGLISH));
	}

	@Test
	void methodsMayBringStages() {
		String pack = "{\"pack\": \"acme\", \"questions\": [{\"en\": \"How?\", \"stage\": \"review\"}]}";
		assertEquals(PackProblem.Kind.UNKNOWN_STAGE, refused("acme.json", pack).getFirst().kind());
		PackReader reader = new PackReader(Vocabulary.shipped().withStages(List.of("review")));
		assertInstanceOf(PackResult.Read.class, parse(reader, "acme.json", pack));
	}

	private static PackReader reader() {
		return new PackReader(Vocabulary.shipped());
	}

	private static PackProblem refusedFile(Path file) {
		return assertInstanceOf(PackResult.Refused.class, reader().read(file)).problems().getFirst();
	}

	private static void assertProblem(String name, String text, PackProblem.Kind kind, int line, int column) {
		List<PackProblem> problems = refused(name, text);
		assertTrue(problems.stream().anyMatch(problem -> problem.kind() == kind && problem.line() == line && problem.column() == column), sentences(problems));
	}

	private static Pack read(String name, String text) {
		return switch (parse(reader(), name, text)) {
			case PackResult.Read read -> read.pack();
			case PackResult.Refused refused -> throw new AssertionError(sentences(refused.problems()));
		};
	}

	private static List<PackProblem> refused(String name, String text) {
		return assertInstanceOf(PackResult.Refused.class, parse(reader(), name, text)).problems();
	}

	private static PackResult parse(PackReader reader, String name, String text) {
		try {
			return reader.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private static String sentences(List<PackProblem> problems) {
		return String.join("\n", problems.stream().map(problem -> problem.kind() + " " + problem.sentence(Locale.ENGLISH)).toList());
	}
}
