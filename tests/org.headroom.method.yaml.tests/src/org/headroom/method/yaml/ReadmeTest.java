package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide for plugin authors shows is true. Skipped where the sources are not at hand. */
class ReadmeTest {

	private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

	private String guide = "";
	private String example = "";

	@BeforeEach
	void read() throws IOException {
		Path file = Path.of(System.getProperty("headroom.root", "."), "bundles", "org.headroom.method", "README.md");
		assumeTrue(Files.exists(file), "no sources here");
		guide = Files.readString(file);
		Matcher found = EXAMPLE.matcher(guide);
		assertTrue(found.find());
		example = found.group(1);
	}

	@Test
	void theFirstMethodOfTheGuideHasNoMistakes() {
		assertEquals(List.of(), said(example));
	}

	@Test
	void theMistakeShownInTheGuideIsReportedLikeThat() {
		List<String> said = said(example.replace("prompts:", "promts:"));
		assertEquals(1, said.size());
		assertTrue(guide.contains(said.getFirst()), said.getFirst());
	}

	private static List<String> said(String text) {
		return YamlMethodReader.forAuthors().read("pause.yaml", text).allMistakes().stream().map(each -> each.say(Locale.ENGLISH)).toList();
	}
}
