package org.headroom.method.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.headroom.method.AnswerType;
import org.headroom.method.Brand;
import org.headroom.method.CarryOver;
import org.headroom.method.Column;
import org.headroom.method.CommitmentRule;
import org.headroom.method.Evaluation;
import org.headroom.method.Flow;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Loop;
import org.headroom.method.Method;
import org.headroom.method.MethodText;
import org.headroom.method.MethodVersion;
import org.headroom.method.Metric;
import org.headroom.method.Migration;
import org.headroom.method.Notice;
import org.headroom.method.Option;
import org.headroom.method.Output;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Reading;
import org.headroom.method.ReportPart;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.Suitability;
import org.headroom.method.TimeBox;
import org.headroom.method.Transition;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

	private static final List<Option> OPTIONS = List.of(new Option("yes", text("Yes", "Ja")), new Option("no", text("No", "Nein")),
			new Option("null", text("Nothing", "Nichts")));
	private static final AnswerType.Scale INVERTED = new AnswerType.Scale(-3, 3,
			new TreeMap<>(Map.of(-3, text("easy", "leicht"), 3, text("hard", "schwer"))), true);

	private final MethodText methods = new YamlMethodText();

	private static LocalText text(String english, String german) {
		return LocalText.of("en", english, "de", german);
	}

	private static Prompt prompt(String id, PromptSource source, AnswerType type, Visibility visibility, Set<Visibility> allowed, boolean required) {
		return new Prompt(id, text("Ask " + id, "Frag " + id), text("Help: \"quoted\", # no comment", "Hilfe: 'ja' - {nein}"), source, type, visibility,
				allowed, required);
	}

	private static Prompt prompt(String id, AnswerType type) {
		return Prompt.of(id, text("Ask " + id, "Frag " + id), type);
	}

	/** A method that uses everything the contract can express. */
	static Method everything() {
		Stage open = new Stage("open", text("Open", "Beginn"), text("Why\nwe are here", "  Warum wir hier sind "), new TimeBox(Duration.ofSeconds(90)),
				EnumSet.of(StageTrait.OPTIONAL, StageTrait.REPEATABLE), List.of(
						prompt("free", new PromptSource.Fixed(), new AnswerType.FreeText(text("By …", "Bis …"), 7), Visibility.MINE, Set.of(Visibility.MINE), true),
						prompt("bank", new PromptSource.FromBank("goal", List.of("open", "top performer")), AnswerType.FreeText.PLAIN, Visibility.OURS,
								EnumSet.allOf(Visibility.class), false),
						prompt("tags", new PromptSource.FromBank("", List.of("a")), new AnswerType.DateAnswer(), Visibility.REPORTABLE,
								EnumSet.of(Visibility.OURS, Visibility.REPORTABLE), false),
						prompt("code", new PromptSource.Computed("org.acme.mix"), INVERTED, Visibility.OURS, EnumSet.allOf(Visibility.class), false)),
				List.of(new Output.Answered("free"), new Output.Goal()), "org.acme.page");
		AnswerType table = new AnswerType.Table(List.of(new Column("what", text("What", "Was"), AnswerType.FreeText.PLAIN),
				new Column("sure", text("Sure", "Sicher"), INVERTED), new Column("who", text("Who", "Wer"), new AnswerType.SingleChoice(OPTIONS))), 9);
		Stage all = Stage.of("all", text("All", "Alle"), TimeBox.minutes(30), List.of(prompt("one", new AnswerType.SingleChoice(OPTIONS)),
				prompt("many", new AnswerType.MultiChoice(OPTIONS, 1, 2)), prompt("order", new AnswerType.Ranking(OPTIONS)), prompt("table", table),
				prompt("sum", new AnswerType.Money()), prompt("deal", new AnswerType.DealLink()), prompt("goal", new AnswerType.GoalLink()),
				prompt("tally", new AnswerType.Tally(LocalText.NONE)), prompt("heard", new AnswerType.Tally(text("change talk", "Veränderungsrede")))));
		Stage review = new Stage("review", text("Review", "Rückblick"), LocalText.NONE, TimeBox.minutes(5), EnumSet.of(StageTrait.DEFERRED), List.of(), List.of());
		Guard guard = new Guard.AllOf(List.of(new Guard.Answered("free"), new Guard.Not(new Guard.AtLeast("code", -2)),
				new Guard.AnyOf(List.of(new Guard.Chosen("one", "no"), new Guard.Always()))));
		return Method.draft("org.acme.all-of-it").version(new MethodVersion(2, 10, 3)).title(text("All of it", "Alles"))
				.purpose(text("For tests 🎯 \u2028 and 東京", "Für Prüfungen: \t\"alles\"")).notFor(text("never", "nie")).source(text("here", "hier"))
				.stages(List.of(open, all, review))
				.flow(new Flow(List.of(new Transition("open", "all", guard), new Transition("all", "open", new Guard.Always())), false,
						List.of(new Loop("open", "all", guard, 7), new Loop("all", "all", new Guard.Answered("one"), 2))))
				.outputs(List.of(new Output.FilledRows("table", 2, List.of("what", "sure")), new Output.FilledRows("table", 1, List.of()), new Output.Insight()))
				.commitments(new CommitmentRule(1, 2, 4, true, true, INVERTED))
				.suitability(new Suitability(EnumSet.allOf(Suitability.Kind.class), EnumSet.allOf(Suitability.Audience.class),
						EnumSet.allOf(Suitability.Segment.class), EnumSet.allOf(Suitability.Phase.class)))
				.carriesOver(List.of(new CarryOver("free", "free")))
				.fields(List.of(prompt("region", new AnswerType.SingleChoice(OPTIONS)), prompt("cost", new AnswerType.Money()).asRequired()))
				.evaluation(evaluation(guard)).brand(new Brand(text("Acme", "Acme"), "#1f6feb", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n <path d=\"M0 0\"/>\n</svg>\n"))
				.migrations(List.of(new Migration(new MethodVersion(1, 5, 0), Map.of("old", "free"), Map.of("start", "open"), Map.of("one", Map.of("maybe", "no"))),
						new Migration(new MethodVersion(2, 0, 0), Map.of(), Map.of(), Map.of()))).build();
	}

	private static Evaluation evaluation(Guard guard) {
		LocalText title = text("Title", "Titel");
		List<Reading> readings = List.of(new Reading.OfAnswer("sum"), new Reading.OfColumn("table", "sure"), new Reading.RowsOf("table"),
				new Reading.Difference("tally", "heard"), new Reading.ShareOf("tally", "heard"), new Reading.RoundsOf("all"), new Reading.Computed("org.acme.mix"));
		List<Metric> metrics = IntStream.range(0, readings.size()).mapToObj(i -> new Metric("m" + i, title, i % 2 == 0 ? LocalText.NONE : text("points", "Punkte"),
				readings.get(i), Metric.Fold.values()[i % 4], i + 1, Metric.Renderer.values()[i % 3])).toList();
		return new Evaluation(metrics, List.of(new Notice("n", guard, text("Ask", "Frag"), List.of("free", "one"), 2)),
				List.of(new ReportPart("p", title, List.of("one", "region"), ""), new ReportPart("q", title, List.of(), "org.acme.mix"),
						new ReportPart("r", title, List.of("one"), "org.acme.mix")));
	}

	@Test
	void everythingTheContractCanExpressIsWrittenAndReadAgain() {
		Method method = everything();
		assertEquals(method, methods.read(methods.write(method)));
	}

	@Test
	void whatIsWrittenIsRightInTheEyesOfAnAuthorToo() {
		MethodReading reading = YamlMethodReader.forAuthors().read("x", methods.write(everything()));
		assertEquals(List.of(), reading.allMistakes().stream().map(each -> each.say(Locale.ENGLISH)).toList());
	}

	@Test
	void theSameMethodAlwaysGivesTheSameText() {
		assertEquals(methods.write(everything()), methods.write(methods.read(methods.write(everything()))));
	}

	@Test
	void theSmallestMethodIsWrittenAndReadAgain() {
		Method method = Method.draft("m").title(LocalText.of("ja", "最小")).stages(List.of(
				Stage.of("s", LocalText.of("ja", "段"), TimeBox.minutes(1), List.of()))).build();
		assertEquals(method, methods.read(methods.write(method)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "null", "~", "1.0", "2026-01-01", "- x", "a: b", "# x", "'", "\"", "|", ">", "&a", "*a", "!x", "%x", "@x", "`x", "{", "[",
			" x ", "x\n", "\nx", "x\n\n  y\n", "\tx", "\u0000", "\u0085", "\u2028", "\uFEFF", "🎯", "\\", "?", ": ", "..." , "---" })
	void wordsThatMeanSomethingInYamlStayWords(String words) {
		Method method = Method.draft("m").title(LocalText.english("x" + words)).purpose(LocalText.english(words + "x")).stages(List.of(
				Stage.of("s", LocalText.english(words.isBlank() ? "x" : words), TimeBox.minutes(1), List.of()))).build();
		assertEquals(method, methods.read(methods.write(method)));
	}

	@Test
	void randomWordsSurvive() {
		Random random = new Random(20261123);
		for (int round = 0; round < 300; round++) {
			StringBuilder words = new StringBuilder("x");
			random.ints(1 + random.nextInt(40), 0, 0x3000).forEach(words::appendCodePoint);
			words.appendCodePoint(0x1F300 + random.nextInt(256)).append(random.nextBoolean() ? "\n" : " ");
			Method method = Method.draft("m").title(LocalText.english(words.toString())).stages(List.of(
					Stage.of("s", LocalText.english("S"), TimeBox.minutes(1), List.of()))).build();
			assertEquals(method, methods.read(methods.write(method)));
		}
	}

	@Test
	void aConditionOfTheGreatestDepthSurvives() {
		Guard guard = new Guard.Always();
		for (int i = 0; i < 20; i++) {
			guard = i % 2 == 0 ? new Guard.Not(guard) : new Guard.AllOf(List.of(guard));
		}
		Method method = Method.draft("m").title(LocalText.english("M")).stages(List.of(
				Stage.of("s", LocalText.english("S"), TimeBox.minutes(1), List.of())))
				.flow(new Flow(List.of(new Transition("s", "s", guard)), true)).build();
		assertEquals(method, methods.read(methods.write(method)));
	}

	@Test
	void aSnapshotWithMissingTranslationsIsStillRead() {
		Method method = Method.draft("m").title(text("M", "M")).stages(List.of(
				Stage.of("s", LocalText.english("S"), TimeBox.minutes(1), List.of()))).build();
		assertEquals(method, methods.read(methods.write(method)));
		assertEquals(1, YamlMethodReader.forAuthors().read("m", methods.write(method)).allMistakes().size());
	}

	@Test
	void whatIsNoMethodIsRefusedWithThePlace() {
		String message = assertThrows(IllegalArgumentException.class, () -> methods.read("headroom-method: 1\nid: [")).getMessage();
		assertTrue(message.startsWith("snapshot:2:"), message);
	}
}
