package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.headroom.cli.desk.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of methods, checked without a workspace. */
class MethodsTest {
	private static final String PAUSE = """
			headroom-method: 1
			id: org.acme.pause
			version: 1.0.0
			title: {en: Pause, de: Innehalten}
			stages:
			  - id: look
			    title: {en: Look, de: Hinsehen}
			    minutes: 10
			    prompts:
			      - {id: noticed, ask: {en: What did you notice?, de: Was ist dir aufgefallen?}, answer: text}
			""";

	@TempDir
	Path folder;
	private final Typed typed = new Typed();
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("pause.yaml"), PAUSE);
	}

	@Test
	void aRightFileIsSaidToBeRight() {
		assertEquals(Exit.OK, typed.type("methods", "check", file.toString()));
		assertEquals("One file, no mistake.", typed.out.strip());
		assertEquals(List.of(), typed.opened);
	}

	@Test
	void everyMistakeIsPrintedWithItsPlaceAndWhatWouldBeRight() throws IOException {
		Files.writeString(file, PAUSE.replace("prompts:", "promts:").replace("de: Innehalten", "fr: Pause").replace("answer: text", "answer: txt"));
		assertEquals(Exit.REFUSED, typed.type("methods", "check", file.toString()));
		List<String> lines = typed.out.lines().toList();
		assertEquals(file + ":9:5: “promts” is not known here. Did you mean “prompts”?", lines.stream().filter(line -> line.contains("promts")).findFirst().orElseThrow());
		assertTrue(lines.stream().anyMatch(line -> line.contains(":10:") && line.contains("Did you mean “text”?")), typed.out);
		assertTrue(typed.out.strip().endsWith("mistakes."), typed.out);
	}

	@Test
	void mistakesAreSaidInGermanToo() throws IOException {
		Files.writeString(file, PAUSE.replace("prompts:", "promts:"));
		typed.type("methods", "check", file.toString(), "--lang", "de");
		assertTrue(typed.out.contains("War „prompts“ gemeint?"), typed.out);
		assertTrue(typed.out.strip().endsWith("Eine Datei, ein Fehler."), typed.out);
	}

	@Test
	void aFolderMeansItsYamlFilesAndTwoOfOneIdQuarrel() throws IOException {
		Files.writeString(folder.resolve("second.yml"), PAUSE);
		Files.writeString(folder.resolve("notes.txt"), "not a method");
		assertEquals(Exit.REFUSED, typed.type("methods", "check", folder.toString()));
		assertTrue(typed.out.contains("second.yml:2:5: The id “org.acme.pause” is also that of " + file), typed.out);
		assertTrue(typed.out.strip().endsWith("2 files, one mistake."), typed.out);
	}

	@Test
	void theAnswerIsJsonForOtherTools() throws IOException {
		Files.writeString(file, PAUSE.replace("minutes: 10", "minutes: ten") + "notices:\n  - {id: n, when: always, say: {en: Ask, de: Frag}, evidence: [noticed]}\n");
		assertEquals(Exit.REFUSED, typed.type("methods", "check", file.toString(), "--json"));
		assertEquals(1, typed.json().get("mistakes").getAsInt());
		JsonObject checked = typed.json().getAsJsonArray("files").get(0).getAsJsonObject();
		assertEquals(file.toString(), checked.get("file").getAsString());
		assertTrue(checked.get("id").isJsonNull() && !checked.get("right").getAsBoolean());
		JsonObject mistake = checked.getAsJsonArray("mistakes").get(0).getAsJsonObject();
		assertEquals("8:14 kind.number", mistake.get("line").getAsInt() + ":" + mistake.get("column").getAsInt() + " " + mistake.get("key").getAsString());
		assertEquals("notice.always", checked.getAsJsonArray("doubts").get(0).getAsJsonObject().get("key").getAsString());
	}

	@Test
	void aNoteIsNoMistake() throws IOException {
		Files.writeString(file, PAUSE + "commitments: {due: true}\n");
		assertEquals(Exit.OK, typed.type("methods", "check", file.toString()));
		assertTrue(typed.out.startsWith(file + ":11:14: Note: No commitment is asked for"), typed.out);
		assertTrue(typed.out.strip().endsWith("One file, no mistake, one note."), typed.out);
	}

	@Test
	void whatIsNotThereIsSaid() {
		assertEquals(Exit.NOT_FOUND, typed.type("methods", "check", folder.resolve("none.yaml").toString()));
		assertTrue(typed.err.contains("none.yaml"), typed.err);
		assertEquals(Exit.USAGE, typed.type("methods", "check"));
	}

	@Test
	void theSchemaIsPrinted() {
		assertEquals(Exit.OK, typed.type("methods", "schema"));
		assertEquals("https://json-schema.org/draft/2020-12/schema", JsonParser.parseString(typed.out).getAsJsonObject().get("$schema").getAsString());
		assertEquals(List.of(), typed.opened);
	}
}
