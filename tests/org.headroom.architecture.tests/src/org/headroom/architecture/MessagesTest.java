package org.headroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
	@TempDir
	private Path folder;
	private Path sources;

	@BeforeEach
	void aBundleWithOnePackage() throws IOException {
		sources = Files.createDirectories(folder.resolve("src/bell"));
	}

	@Test
	void everyLanguageSaysTheSame() {
		assertEquals(List.of(), everywhere(Messages::differences));
	}

	@Test
	void everyKeyThatIsSaidExists() {
		assertEquals(List.of(), everywhere(Messages::missing));
	}

	@Test
	void everyKeyIsSaidSomewhere() {
		assertEquals(List.of(), everywhere(Messages::unused));
	}

	@Test
	void everyLabelOfAModelExists() {
		assertEquals(List.of(), everywhere(Messages::missingReferences));
	}

	@Test
	void aKeyWithoutTranslationIsFound() throws IOException {
		words("ring = Ring\nstop = Stop\n", "ring = Läuten\n");
		assertEquals(List.of(sources.resolve("messages_de.properties") + " lacks stop"), messages().differences());
	}

	@Test
	void aMissingTranslationFileIsFound() throws IOException {
		Files.writeString(sources.resolve("messages.properties"), "ring = Ring\n");
		assertEquals(1, messages().differences().size());
	}

	@Test
	void aPlaceholderThatGotLostIsFound() throws IOException {
		words("ring = Ring {0} at {1,date}\n", "ring = {0} läuten\n");
		assertEquals(List.of(sources.resolve("messages_de.properties") + " has other placeholders in ring: [0] instead of [0, 1]"), messages().differences());
	}

	@Test
	void aKeyThatDoesNotExistIsFound() throws IOException {
		words("ring = Ring\n", "ring = Läuten\n");
		source("words.say(\"ring\"); words.say(\"rung\", 3); words.say(\"stage.\" + id);");
		assertEquals(List.of("src/bell/Bell.java says rung", "src/bell/Bell.java says stage."), messages().missing());
	}

	@Test
	void aKeyOfAnotherPackageIsFoundMissing() throws IOException {
		words("ring = Ring\n", "ring = Läuten\n");
		Path other = Files.createDirectories(folder.resolve("src/bell/tower"));
		Files.writeString(other.resolve("messages.properties"), "up = Up\n");
		source("Words.of(Bell.class, locale).say(\"up\");");
		assertEquals(List.of("src/bell/Bell.java says up"), messages().missing());
	}

	@Test
	void aKeyThatNobodySaysIsFound() throws IOException {
		words("ring = Ring\nstage.one = One\nold = Old\n", "ring = Läuten\nstage.one = Eins\nold = Alt\n");
		source("words.say(\"ring\"); words.say(\"stage.\" + id);");
		assertEquals(List.of("src/bell/messages.properties has old, which nobody says"), messages().unused());
	}

	@Test
	void aLabelThatDoesNotExistIsFound() throws IOException {
		Path localization = Files.createDirectories(folder.resolve("OSGI-INF/l10n"));
		Files.writeString(localization.resolve("bundle.properties"), "part.bell = Bell\n");
		Files.writeString(folder.resolve("fragment.e4xmi"), "<a label=\"%part.bell\"/><b label=\"%part.tower\"/>");
		assertEquals(List.of("fragment.e4xmi names %part.tower"), messages().missingReferences());
	}

	private static List<String> everywhere(Function<Messages, List<String>> check) {
		return SourceTree.here().bundles().stream().flatMap(bundle -> check.apply(new Messages(bundle)).stream()).toList();
	}

	private Messages messages() {
		return new Messages(new SourceBundle("bell", folder, Set.of(), Set.of(), Set.of()));
	}

	private void words(String english, String german) throws IOException {
		Files.writeString(sources.resolve("messages.properties"), english);
		Files.writeString(sources.resolve("messages_de.properties"), german);
	}

	private void source(String body) throws IOException {
		Files.writeString(sources.resolve("Bell.java"), "package bell;\n\nclass Bell {\n\tvoid ring() {\n\t\t" + body + "\n\t}\n}\n");
	}
}
