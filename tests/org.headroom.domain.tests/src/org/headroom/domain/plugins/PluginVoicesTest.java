package org.headroom.domain.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.fakes.InMemoryCulprits;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.workspace.Settings;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Evaluation;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodVersion;
import org.headroom.method.Metric;
import org.headroom.method.Migration;
import org.headroom.method.Notice;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Reading;
import org.headroom.method.ReportPart;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SeesInsight;
import org.headroom.method.code.WritesReport;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PluginVoicesTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneId.of("UTC"));
	private static final String BUNDLE = "org.acme.coaching";

	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final AtomicLong ids = new AtomicLong(100);
	private final SessionRoom room = new SessionRoom(workspace, CLOCK, ids::incrementAndGet);
	private final Person person = new Person(1, "Kim Seller", Role.SALESPERSON);
	private final List<Object> registered = new ArrayList<>();
	private final WatchfulGuard guard = new WatchfulGuard(new Limits(Duration.ofSeconds(10), 1 << 30, 3), Meter.NONE, new InMemoryCulprits(), CLOCK);
	private final List<Trouble> troubles = new ArrayList<>();
	private final CodePoints points = new CodePoints() {

		@Override
		public <S> List<Registered<S>> of(Class<S> type) {
			return registered.stream().filter(type::isInstance).map(type::cast).map(each -> new Registered<>(BUNDLE, () -> each)).toList();
		}
	};
	private final PluginVoices voices = new PluginVoices(workspace, CLOCK, points, guard);

	@BeforeEach
	void aPerson() {
		workspace.port(People.class).save(person);
		guard.listen(troubles::add);
	}

	@Test
	void aComputedPromptIsAskedAsThePluginWordsIt() {
		registered.add(SaidByPlugins.asks("org.acme.mix", facts -> Optional.of(" What about " + facts.today() + "? ")));
		assertEquals(new Asked("What about 2026-05-20?", true), asked());
	}

	@Test
	void whereCodeIsMissingFailsOrHasNothingToSayThePromptsOwnTextIsAsked() {
		Asked own = new Asked("How is the mix?", false);
		assertEquals(own, asked());
		registered.add(SaidByPlugins.asks("org.acme.mix", facts -> Optional.empty()));
		assertEquals(own, asked());
		registered.set(0, SaidByPlugins.asks("org.acme.mix", facts -> null));
		assertEquals(own, asked());
		registered.set(0, SaidByPlugins.asks("org.acme.mix", facts -> Optional.of("x".repeat(10_001))));
		assertEquals(own, asked());
		assertEquals(List.of("the question is null", "the question has more than 10000 characters"), troubles.stream().map(Trouble::detail).toList());
	}

	@Test
	void aKeyThatTwoClaimIsNobodys() {
		registered.add(SaidByPlugins.asks("org.acme.mix", facts -> Optional.of("One?")));
		registered.add(SaidByPlugins.asks("org.acme.mix", facts -> Optional.of("Other?")));
		assertEquals("How is the mix?", asked().text());
		assertEquals(Map.of("org.acme.mix", List.of(BUNDLE, BUNDLE)), new PluginKeys(points, guard).quarrels());
		assertEquals(Set.of(), new PluginKeys(points, guard).of(AsksComputed.class, AsksComputed::key));
	}

	@Test
	void anInsightOnFewerCasesThanItsRuleNeedsIsNotShown() {
		registered.add(SaidByPlugins.sees(5, List.of(new SeesInsight.Seen("Four of four", 4, List.of()), new SeesInsight.Seen("Five of five", 5, List.of(7L)))));
		assertEquals(List.of(new SeenByPlugin(BUNDLE, "org.acme.eye", "Five of five", 5, List.of(7L))), voices.insights(1, Locale.ENGLISH));
	}

	@Test
	void insightsWithNullsAmongThemAreLeftOut() {
		registered.add(SaidByPlugins.sees(1, Arrays.asList(new SeesInsight.Seen("One", 1, List.of()), null)));
		assertEquals(List.of(), voices.insights(1, Locale.ENGLISH));
		assertEquals(Trouble.Kind.NONSENSE, troubles.getFirst().kind());
	}

	@Test
	void aMetricIsSilentBelowItsLeastAndThenFolds() {
		held(before -> { }, 3, "ours");
		MetricResult few = metric("sure");
		assertTrue(few.silent());
		assertEquals(List.of(1, List.of()), List.of(few.n(), few.points()));
		held(before -> { }, 7, "ours");
		assertEquals(OptionalDouble.of(4), metric("sure").value());
		assertEquals(List.of(3.0, 7.0), metric("sure").points().stream().map(MetricResult.Point::value).toList());
	}

	@Test
	void aMetricUnderstandsAnswersOfOlderVersions() {
		held(before -> { }, 3, "ours");
		held(before -> { }, 7, "ours");
		Prompt sureness = Prompt.of("sureness", LocalText.english("Sure?"), AnswerType.Scale.ZERO_TO_TEN);
		Method next = Method.draft("asked").version(new MethodVersion(2, 0, 0)).title(LocalText.english("Asked"))
				.stages(List.of(Stage.of("talk", LocalText.english("Talk"), TimeBox.minutes(5), List.of(sureness))))
				.evaluation(new Evaluation(List.of(metric("sureness", new Reading.OfAnswer("sureness"), Metric.Fold.MEDIAN)), List.of(), List.of()))
				.migrations(List.of(new Migration(new MethodVersion(2, 0, 0), Map.of("sure", "sureness"), Map.of(), Map.of()))).build();
		assertEquals(OptionalDouble.of(5), voices.metrics(next, 1, Reader.MANAGER).getFirst().value());
	}

	@Test
	void aComputedMetricThatFailsOnceIsSilent() {
		held(before -> { }, 3, "ours");
		held(before -> { }, 7, "ours");
		registered.add(SaidByPlugins.measures(session -> OptionalDouble.of(session.answers().size())));
		assertEquals(OptionalDouble.of(4), metric("computed").value());
		registered.set(0, SaidByPlugins.measures(session -> OptionalDouble.of(session.answer("sure").equals(Optional.of(new Answer.ScalePoint(7))) ? Double.NaN : 1)));
		assertTrue(metric("computed").silent());
		assertEquals("the number is not a number", troubles.getFirst().detail());
	}

	@Test
	void aNoticeIsSaidOnceItsRuleHasHeldOftenEnough() {
		assertEquals(List.of(), voices.notices(held(before -> { }, 3, "ours"), Reader.MANAGER));
		OpenSession second = held(before -> { }, 2, "ours");
		Noticed noticed = voices.notices(second, Reader.MANAGER).getFirst();
		assertEquals(List.of("unsure", 2, List.of("sure")), List.of(noticed.notice().id(), noticed.sessions(), noticed.evidence()));
		assertEquals(List.of(), voices.notices(held(before -> { }, 9, "ours"), Reader.MANAGER));
	}

	@Test
	void aReportHasNothingThatIsTheManagersOwn() {
		List<String> seen = new ArrayList<>();
		registered.add(SaidByPlugins.writes((facts, session) -> {
			seen.addAll(session.answers().keySet());
			facts.sessions().forEach(each -> seen.addAll(each.answers().keySet()));
			return List.of(new WritesReport.Block.Paragraph("More"), new WritesReport.Block.Table(List.of("a"), List.of(List.of("b"))));
		}));
		OpenSession open = held(before -> room.answer(before, "aim", new Answer.Text("mine alone"), Visibility.MINE), 3, "mine");
		ReportSection section = voices.report(open, Locale.ENGLISH).getFirst();
		assertEquals(List.of("sure"), section.lines().stream().map(line -> line.prompt().id()).toList());
		assertEquals(2, section.blocks().size());
		assertEquals(Set.of("sure"), Set.copyOf(seen));
	}

	@Test
	void aReportWithoutItsCodeHasItsAnswers() {
		assertEquals(2, voices.report(held(before -> { }, 3, "ours"), Locale.ENGLISH).getFirst().lines().size());
	}

	@Test
	void whatIsTheManagersOwnIsInTheSessionsOfTheMethodThatAsksOnly() {
		OpenSession open = held(before -> room.answer(before, "aim", new Answer.Text("mine alone"), Visibility.MINE), 3, "ours");
		List<Set<String>> own = new ArrayList<>();
		registered.add(SaidByPlugins.asks("org.acme.mix", facts -> {
			own.add(facts.sessions().getFirst().answers().keySet());
			return Optional.empty();
		}));
		registered.add(SaidByPlugins.sees(1, List.of(), facts -> own.add(facts.sessions().getFirst().answers().keySet())));
		voices.question(open, open.method().prompt("mix").orElseThrow(), Locale.ENGLISH);
		voices.insights(1, Locale.ENGLISH);
		assertEquals(List.of(Set.of("aim", "sure"), Set.of("sure")), own);
	}

	@Test
	void factsTellOpenPromisesThatAreShared() {
		OpenSession open = begin();
		room.save(room.commitment(open, Party.MANAGER, "Call the plant"));
		var own = room.commitment(open, Party.MANAGER, "Think about it");
		own.visibleTo(Visibility.MINE);
		room.save(own);
		PersonFacts facts = voices.facts(open, Reader.MANAGER);
		assertEquals(List.of("Call the plant"), facts.promises().stream().map(each -> each.what()).toList());
		assertEquals(List.of("EUR", LocalDate.of(2026, 5, 20), List.of(), List.of()), List.of(facts.currency(), facts.today(), facts.openDeals(), facts.goals()));
		assertEquals(BigDecimal.ZERO, facts.quarters().getLast().won());
	}

	@Test
	void aBrokenWorkspaceIsNotThePluginsFault() {
		registered.add(SaidByPlugins.sees(1, List.of(), facts -> facts.openDeals()));
		OpenSession open = begin();
		workspace.close();
		assertThrows(IllegalArgumentException.class, () -> voices.insights(open.person().id(), Locale.ENGLISH));
		assertEquals(List.of(), troubles);
	}

	@Test
	void givingACallUpDoesNotInterruptWhatReadsTheFacts() throws Exception {
		CountDownLatch reading = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		AtomicBoolean interrupted = new AtomicBoolean(true);
		CountDownLatch done = new CountDownLatch(1);
		Settings slow = (Settings) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Settings.class }, (proxy, method, arguments) -> {
			reading.countDown();
			goOn.await();
			interrupted.set(Thread.currentThread().isInterrupted());
			done.countDown();
			return Optional.empty();
		});
		PersonFacts facts = voices.facts(begin(), Reader.MANAGER);
		workspace.with(Settings.class, slow);
		WatchfulGuard hasty = new WatchfulGuard(new Limits(Duration.ofMillis(200), 1 << 30, 3), Meter.NONE, new InMemoryCulprits(), CLOCK);
		assertEquals(Optional.empty(), hasty.call(new CallSite(BUNDLE, "slow"), facts::currency).answer());
		assertTrue(reading.await(10, TimeUnit.SECONDS));
		goOn.countDown();
		assertTrue(done.await(10, TimeUnit.SECONDS));
		assertFalse(interrupted.get());
	}

	private Asked asked() {
		OpenSession open = begin();
		return voices.question(open, open.method().prompt("mix").orElseThrow(), Locale.ENGLISH);
	}

	private MetricResult metric(String id) {
		return voices.metrics(method(), 1, Reader.MANAGER).stream().filter(each -> each.metric().id().equals(id)).findFirst().orElseThrow();
	}

	private OpenSession begin() {
		return room.begin(person, SessionKind.DEVELOPMENT, method());
	}

	private interface Before {
		void in(OpenSession open);
	}

	private OpenSession held(Before before, int sure, String aim) {
		OpenSession open = begin();
		room.answer(open, "sure", new Answer.ScalePoint(sure), Visibility.OURS);
		room.answer(open, "aim", new Answer.Text(aim), Visibility.OURS);
		before.in(open);
		assertTrue(room.finish(open).isComplete());
		return room.open(open.session().id());
	}

	private static Method method() {
		Prompt mix = new Prompt("mix", LocalText.english("How is the mix?"), LocalText.NONE, new PromptSource.Computed("org.acme.mix"), AnswerType.FreeText.PLAIN, Visibility.OURS,
				Set.of(Visibility.OURS), false);
		Prompt sure = Prompt.of("sure", LocalText.english("Sure?"), AnswerType.Scale.ZERO_TO_TEN);
		Evaluation evaluation = new Evaluation(List.of(metric("sure", new Reading.OfAnswer("sure"), Metric.Fold.CHANGE), metric("computed", new Reading.Computed("org.acme.count"), Metric.Fold.SUM)),
				List.of(new Notice("unsure", new Guard.Not(new Guard.AtLeast("sure", 5)), LocalText.english("Not sure twice"), List.of("sure", "mix"), 2)),
				List.of(new ReportPart("part", LocalText.english("Part"), List.of("aim", "sure"), "org.acme.page")));
		return Method.draft("asked").title(LocalText.english("Asked")).stages(List.of(Stage.of("talk", LocalText.english("Talk"), TimeBox.minutes(5),
				List.of(mix, sure, Prompt.of("aim", LocalText.english("Aim?"), AnswerType.FreeText.PLAIN))))).evaluation(evaluation).build();
	}

	private static Metric metric(String id, Reading from, Metric.Fold fold) {
		return new Metric(id, LocalText.english(id), LocalText.NONE, from, fold, 2, Metric.Renderer.NUMBER);
	}
}
