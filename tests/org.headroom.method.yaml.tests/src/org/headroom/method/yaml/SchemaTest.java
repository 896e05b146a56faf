package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.method.Metric;
import org.headroom.method.StageTrait;
import org.headroom.method.Suitability;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema says the same as the readers: the same keys, the same kinds, the same words. */
class SchemaTest {

	private static final Map<String, List<String>> MAPPINGS = Map.ofEntries(Map.entry("brand", Keys.BRAND), Map.entry("fits", Keys.FITS), Map.entry("stage", Keys.STAGE),
			Map.entry("prompt", Keys.PROMPT), Map.entry("bank", Keys.BANK), Map.entry("freeText", Keys.TEXT), Map.entry("scale", Keys.SCALE),
			Map.entry("choice", Keys.OPTIONS), Map.entry("choices", Keys.CHOICES), Map.entry("table", Keys.TABLE), Map.entry("column", Keys.COLUMN),
			Map.entry("tally", Keys.TALLY), Map.entry("flow", Keys.FLOW), Map.entry("transition", Keys.TRANSITION), Map.entry("loop", Keys.LOOP),
			Map.entry("atLeast", Keys.AT_LEAST), Map.entry("chosen", Keys.CHOSEN), Map.entry("rows", Keys.ROWS), Map.entry("commitments", Keys.COMMITMENTS),
			Map.entry("carryOver", Keys.CARRY_OVER), Map.entry("metric", Keys.METRIC), Map.entry("ofColumn", Keys.OF_COLUMN), Map.entry("difference", Keys.DIFFERENCE),
			Map.entry("share", Keys.SHARE), Map.entry("notice", Keys.NOTICE), Map.entry("reportPart", Keys.REPORT_PART), Map.entry("migration", Keys.MIGRATION));
	private static final Map<String, List<String>> KINDS = Map.of("answer", Keys.ANSWERS, "source", Keys.SOURCES, "condition", Keys.GUARDS, "need", Keys.OUTPUTS,
			"reading", Keys.READINGS);
	private static final Set<String> VALUES = Set.of("id", "text", "visibility", "options");

	private final Map<?, ?> schema = (Map<?, ?>) yaml(MethodSchema.text());
	private final Map<?, ?> definitions = (Map<?, ?>) schema.get("$defs");

	static Stream<Path> good() {
		return Stream.concat(Corpus.good().stream(), Corpus.standard().stream());
	}

	private static Object yaml(String text) {
		return new Load(LoadSettings.builder().build()).loadFromString(text);
	}

	private static List<String> keys(Object mapping) {
		return ((Map<?, ?>) ((Map<?, ?>) mapping).get("properties")).keySet().stream().map(String::valueOf).toList();
	}

	private static Set<String> words(Object values) {
		Set<String> words = new HashSet<>();
		((List<?>) values).forEach(each -> words.add(String.valueOf(each)));
		return words;
	}

	private static <E extends Enum<E>> Set<String> words(Class<E> type) {
		return new HashSet<>(Arrays.stream(type.getEnumConstants()).map(Values::word).toList());
	}

	private Object at(String path) {
		Object at = schema;
		for (String step : path.split("/")) {
			at = ((Map<?, ?>) at).get(step);
		}
		return at;
	}

	@Test
	void everyMappingHasTheKeysThatTheReaderKnows() {
		assertEquals(Keys.METHOD, keys(schema));
		MAPPINGS.forEach((name, keys) -> assertEquals(keys, keys(definitions.get(name)), name));
	}

	@Test
	void nothingInTheSchemaIsUnknownToThisTest() {
		Set<String> known = new HashSet<>(MAPPINGS.keySet());
		known.addAll(KINDS.keySet());
		known.addAll(VALUES);
		assertEquals(known, words(new ArrayList<>(definitions.keySet())));
	}

	@Test
	void everyChoiceOfKindsHasThoseThatTheReaderKnows() {
		KINDS.forEach((name, kinds) -> {
			Set<String> offered = new HashSet<>();
			for (Object way : (List<?>) at("$defs/" + name + "/oneOf")) {
				Map<?, ?> each = (Map<?, ?>) way;
				if (each.containsKey("const")) {
					offered.add(String.valueOf(each.get("const")));
				}
				offered.addAll(words(each.containsKey("enum") ? each.get("enum") : List.of()));
				offered.addAll(words(each.containsKey("required") ? each.get("required") : List.of()));
			}
			assertEquals(new HashSet<>(kinds), offered, name);
		});
	}

	@Test
	void everyWordOfAListIsThatOfTheContract() {
		assertEquals(words(Suitability.Kind.class), words(at("$defs/fits/properties/kinds/items/enum")));
		assertEquals(words(Suitability.Audience.class), words(at("$defs/fits/properties/audiences/items/enum")));
		assertEquals(words(Suitability.Segment.class), words(at("$defs/fits/properties/segments/items/enum")));
		assertEquals(words(Suitability.Phase.class), words(at("$defs/fits/properties/phases/items/enum")));
		assertEquals(words(StageTrait.class), words(at("$defs/stage/properties/traits/items/enum")));
		assertEquals(words(Visibility.class), words(at("$defs/visibility/enum")));
		assertEquals(words(Metric.Fold.class), words(at("$defs/metric/properties/fold/enum")));
		assertEquals(words(Metric.Renderer.class), words(at("$defs/metric/properties/shown/enum")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("good")
	void aGoodFileFitsTheSchema(Path file) throws IOException {
		assertEquals(List.of(), new SchemaFit(schema).misfits(yaml(Files.readString(file))));
	}

	@Test
	void aMisspeltKeyDoesNotFitAnywhere() throws IOException {
		Path file = Corpus.bad().stream().filter(each -> each.endsWith("misspelt.yaml")).findFirst().orElseThrow();
		List<String> misfits = new SchemaFit(schema).misfits(yaml(Files.readString(file)));
		for (String place : List.of("/verison", "/fits/kind", "/stages/0/titel", "/flow/freeback", "/metrics/0/folds", "/migrations/0/befor", "/bramd")) {
			assertFalse(misfits.stream().noneMatch(each -> each.startsWith(place)), place + " in " + misfits);
		}
	}

	@Test
	void theReadmeTellsOfEveryKey() throws IOException {
		Path readme = Path.of(System.getProperty("headroom.root", "."), "bundles", "org.headroom.method.yaml", "README.md");
		org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(readme), "no sources here");
		String text = Files.readString(readme);
		Stream.concat(Stream.of(Keys.METHOD), Stream.concat(MAPPINGS.values().stream(), KINDS.values().stream())).flatMap(List::stream).distinct()
				.forEach(key -> assertFalse(!text.matches("(?s).*[`{ ]" + key + "[:`, ].*"), key));
	}
}
