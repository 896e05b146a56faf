package org.headroom.analytics.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Nowhere in the statistics is there a name for who might go. Names are looked up in the sources, words of comments left out. */
class NoScoreOfLeavingTest {
	private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
	private static final Pattern NAMES = Pattern.compile("[A-Za-z_]\\w*");
	private static final Pattern FORBIDDEN = Pattern.compile("attrition|churn|flight|turnover|leaver|leaving|resign|quit|departure|retention|staylikelihood|riskof|personscore|talentscore");

	@Test
	void noExportedNameIsOneOfAScoreOfLeaving() throws IOException {
		Path sources = Path.of(System.getProperty("headroom.root", "")).toAbsolutePath().resolve("bundles/org.headroom.analytics/src");
		Assumptions.assumeTrue(Files.isDirectory(sources), "the sources are not here");
		try (Stream<Path> files = Files.walk(sources)) {
			List<String> names = files.filter(file -> file.toString().endsWith(".java")).flatMap(NoScoreOfLeavingTest::names).distinct().toList();
			assertTrue(names.contains("AskAbout"), "the names were found");
			assertEquals(List.of(), names.stream().filter(NoScoreOfLeavingTest::forbidden).toList());
		}
	}

	@Test
	void theWordsThemselvesAreRecognised() {
		assertTrue(Stream.of("flightRisk", "ChurnModel", "probabilityOfLeaving", "AttritionScore").allMatch(NoScoreOfLeavingTest::forbidden));
	}

	private static boolean forbidden(String name) {
		return FORBIDDEN.matcher(name.toLowerCase(Locale.ROOT)).find();
	}

	private static Stream<String> names(Path file) {
		try {
			return NAMES.matcher(COMMENTS.matcher(Files.readString(file)).replaceAll(" ")).results().map(MatchResult::group);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
