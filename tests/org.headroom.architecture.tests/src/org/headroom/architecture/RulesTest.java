package org.headroom.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** A rule about people is chosen in one place: whoever made one would go on with it when better statistics come. */
class RulesTest {
	private static final Pattern RULE = Pattern.compile("class (\\w+) implements (?:Segment|Coverage|Fact|Pace)Rule\\b");
	private static final String CHOSEN = "domain/rules/Rules.java";
	private final List<Path> sources = SourceTree.here().bundles().stream().flatMap(bundle -> bundle.files(".java").stream()).toList();

	@Test
	void nobodyMakesARuleOfTheirOwn() {
		Set<String> rules = sources.stream().flatMap(file -> RULE.matcher(SourceBundle.text(file)).results()).map(found -> found.group(1)).collect(Collectors.toSet());
		assertFalse(rules.isEmpty());
		Pattern made = Pattern.compile("new (?:" + String.join("|", rules) + ")\\(");
		assertEquals(List.of(), sources.stream().filter(file -> !file.endsWith(CHOSEN)).filter(file -> names(file, made)).map(Path::getFileName).toList());
	}

	private static boolean names(Path file, Pattern pattern) {
		return pattern.matcher(SourceBundle.text(file)).find();
	}
}
