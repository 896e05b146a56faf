package org.headroom.method.told;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.headroom.method.AnswerType;
import org.headroom.method.Evaluation;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.MethodVersion;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.ReportPart;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SeesInsight;
import org.headroom.method.code.SessionFact;
import org.headroom.method.tests.AsksComputedContract;
import org.headroom.method.tests.MeasuredByContract;
import org.headroom.method.tests.MethodsContract;
import org.headroom.method.tests.SeesInsightContract;
import org.headroom.method.tests.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A plugin that breaks the contract is told which sentence of it. */
class ContractTellsTest {

	private static final LocalText TITLE = LocalText.of("en", "Pause", "de", "Pause machen");

	@Test
	void anIdWithoutTheDomain() {
		tells(Sentence.OWN_ID, methods(method("pause", TITLE))::idsBeginWithTheDomain);
	}

	@Test
	void otherMethodsAtEveryCall() {
		AtomicInteger call = new AtomicInteger();
		tells(Sentence.SAME_METHODS, methods(() -> List.of(method("org.acme.pause" + call.incrementAndGet(), TITLE)))::everyCallGivesTheSameMethodsAtOnce);
	}

	@Test
	void noMethodsAtAll() {
		tells(Sentence.NEVER_NULL, methods(() -> null)::everyCallGivesTheSameMethodsAtOnce);
	}

	@Test
	void aChangeUnderTheSameVersion() {
		MethodsContract changed = new Methods(() -> List.of(method("org.acme.pause", TITLE)), List.of(method("org.acme.pause", LocalText.english("Break"))));

		tells(Sentence.VERSION_GOES_UP, changed::aChangeRaisesTheVersion);
	}

	@Test
	void aTextThatIsNotTranslated() {
		Stage english = Stage.of("look", LocalText.english("Look"), TimeBox.minutes(5), List.of());

		tells(Sentence.ALL_LANGUAGES, methods(Method.draft("org.acme.pause").title(TITLE).stages(List.of(english)).build())::everyTextSpeaksEveryLanguage);
	}

	@Test
	void aReportOfWhatIsTheManagersOwn() {
		Prompt own = new Prompt("own", TITLE, LocalText.NONE, new PromptSource.Fixed(), AnswerType.FreeText.PLAIN, Visibility.MINE, Set.of(Visibility.MINE), false);
		Stage stage = Stage.of("look", TITLE, TimeBox.minutes(5), List.of(own));
		Evaluation printed = new Evaluation(List.of(), List.of(), List.of(new ReportPart("part", TITLE, List.of("own"), "")));

		tells(Sentence.MINE_STAYS_MINE, methods(Method.draft("org.acme.pause").title(TITLE).stages(List.of(stage)).evaluation(printed).build())::whatIsPrintedMayBeSeen);
	}

	@Test
	void aMethodThatKeepsTheContractIsLeftInPeace() {
		MethodsContract kept = methods(method("org.acme.pause", TITLE));
		List.<Runnable>of(kept::idsBeginWithTheDomain, kept::everyCallGivesTheSameMethodsAtOnce, kept::aChangeRaisesTheVersion, kept::aSessionCanKeepTheDefinition,
				kept::aSessionCanBeFinished, kept::everyTextSpeaksEveryLanguage, kept::whatIsPrintedMayBeSeen).forEach(Runnable::run);
	}

	@Test
	void aQuestionThatIsNull() {
		tells(Sentence.NEVER_NULL, asks("org.acme.mix", (facts, locale) -> null)::itNeverGivesNull);
	}

	@Test
	void aKeyOfSomebodyElse() {
		tells(Sentence.OWN_KEY, asks("org.other.mix", (facts, locale) -> Optional.empty())::itsKeyIsItsOwn);
	}

	@Test
	void aQuestionThatDependsOnTheCallBefore() {
		AtomicInteger calls = new AtomicInteger();
		tells(Sentence.NO_STATE, asks("org.acme.mix", (facts, locale) -> Optional.of("Number " + calls.incrementAndGet()))::theSameFactsGiveTheSameAnswer);
	}

	@Test
	void anInsightOnTooFewCases() {
		tells(Sentence.LEAST_N, new Insights(5, List.of(new SeesInsight.Seen("Deals are smaller.", 4, List.of())))::belowItsLeastNItIsSilent);
	}

	@Test
	void aMetricThatIsNoNumber() {
		tells(Sentence.PLAIN_NUMBERS, new Metric()::itsNumberIsANumber);
	}

	private static void tells(Sentence sentence, Executable test) {
		AssertionError told = assertThrows(AssertionError.class, test);
		assertTrue(told.getMessage().contains(sentence.words()), told.getMessage());
	}

	private static Method method(String id, LocalText title) {
		return Method.draft(id).version(new MethodVersion(1, 0, 0)).title(title).stages(List.of(Stage.of("look", title, TimeBox.minutes(5), List.of()))).build();
	}

	private static MethodsContract methods(Method method) {
		return methods(() -> List.of(method));
	}

	private static MethodsContract methods(MethodProvider provider) {
		return new Methods(provider, List.of());
	}

	private static AsksComputedContract asks(String key, java.util.function.BiFunction<PersonFacts, Locale, Optional<String>> answer) {
		return new Prompts(new AsksComputed() {

			@Override
			public String key() {
				return key;
			}

			@Override
			public Optional<String> ask(PersonFacts facts, Locale locale) {
				return answer.apply(facts, locale);
			}
		});
	}

	private static final class Methods extends MethodsContract {
		private final MethodProvider provider;
		private final List<Method> released;

		Methods(MethodProvider provider, List<Method> released) {
			this.provider = provider;
			this.released = released;
		}

		@Override
		protected MethodProvider provider() {
			return provider;
		}

		@Override
		protected String domain() {
			return "org.acme";
		}

		@Override
		protected List<Method> released() {
			return released;
		}
	}

	private static final class Prompts extends AsksComputedContract {
		private final AsksComputed subject;

		Prompts(AsksComputed subject) {
			this.subject = subject;
		}

		@Override
		protected AsksComputed subject() {
			return subject;
		}

		@Override
		protected String domain() {
			return "org.acme";
		}
	}

	private static final class Insights extends SeesInsightContract {
		private final int least;
		private final List<SeesInsight.Seen> seen;

		Insights(int least, List<SeesInsight.Seen> seen) {
			this.least = least;
			this.seen = seen;
		}

		@Override
		protected SeesInsight subject() {
			return new SeesInsight() {

				@Override
				public String key() {
					return "org.acme.sizes";
				}

				@Override
				public int leastN() {
					return least;
				}

				@Override
				public List<Seen> look(PersonFacts facts, Locale locale) {
					return seen;
				}
			};
		}

		@Override
		protected String domain() {
			return "org.acme";
		}
	}

	private static final class Metric extends MeasuredByContract {

		@Override
		protected MeasuredBy subject() {
			return new MeasuredBy() {

				@Override
				public String key() {
					return "org.acme.ratio";
				}

				@Override
				public OptionalDouble measure(PersonFacts facts, SessionFact session) {
					return OptionalDouble.of(0.0 / 0.0);
				}
			};
		}

		@Override
		protected SessionFact session() {
			return new SessionFact(java.time.LocalDate.of(2026, 3, 1), "org.acme.pause", new MethodVersion(1, 0, 0), 20, java.util.Map.of(), java.util.Map.of());
		}

		@Override
		protected String domain() {
			return "org.acme";
		}
	}
}
