package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionPickerTest {
	private static final QuestionDraft GOAL = QuestionDraft.open("How far?", "Wie weit?", "goal");
	private static final PickContext CONTEXT = PickContext.of("goal", 100);

	private final Bank bank = new Bank();

	@Test
	void threeAreOffered() {
		for (int i = 0; i < 5; i++) {
			bank.add(GOAL);
		}
		Offers offers = offer(CONTEXT);
		assertEquals(3, offers.shown().size());
		assertEquals(2, offers.waiting().size());
	}

	@Test
	void onlyWhatFitsTheStageIsOffered() {
		bank.add(QuestionDraft.open("When?", "Wann?", "will"));
		Question goal = bank.add(GOAL);
		assertEquals(List.of(goal), questions(offer(CONTEXT)));
		assertEquals(2, questions(offer(CONTEXT.inStage(""))).size());
	}

	@Test
	void aMethodMayAskForLabels() {
		bank.add(GOAL);
		Question labelled = bank.add(GOAL.withTags("craft", "team"));
		assertEquals(List.of(labelled), questions(offer(CONTEXT.labelled(Set.of("craft")))));
	}

	@Test
	void whatFitsAPresentSituationComesFirstTheMostTellingBeforeAll() {
		Question general = bank.add(GOAL);
		Question second = bank.add(GOAL.withTriggers(false, "ceiling"));
		Question first = bank.add(GOAL.withTriggers(true, "promise-overdue"));
		Offers offers = offer(CONTEXT.present(List.of("promise-overdue", "ceiling")));
		assertEquals(List.of(first, second, general), questions(offers));
		assertEquals(new PickReason.Situation("promise-overdue"), offers.shown().getFirst().reason());
		assertEquals("You are late with something you promised.", offers.shown().getFirst().reason().sentence(Locale.ENGLISH));
	}

	@Test
	void questionsForCertainSituationsStayAwayFromOthers() {
		bank.add(GOAL.withTriggers(true, "promise-overdue"));
		Question fitting = bank.add(GOAL.withTriggers(false, "ceiling"));
		assertEquals(List.of(fitting), questions(offer(CONTEXT)));
		assertEquals(List.of(fitting), questions(offer(CONTEXT.present(List.of("stay")))));
	}

	@Test
	void atQuarterEndAndInTenMinutesNothingIsAskedAboutThePipeline() {
		bank.add(GOAL.withTags("pipeline"));
		Question quiet = bank.add(GOAL);
		Question brief = bank.add(GOAL.withTags("touch"));
		assertEquals(Set.of(quiet, brief), Set.copyOf(questions(offer(CONTEXT.present(List.of("quarter-end"))))));
		Offers touch = offer(CONTEXT.asTouch());
		assertEquals(List.of(brief, quiet), questions(touch));
		assertEquals("It fits into ten minutes.", touch.shown().getFirst().reason().sentence(Locale.ENGLISH));
	}

	@Test
	void questionsForOthersAreLeftOut() {
		Question top = bank.add(GOAL.withAudiences(Audience.TOP));
		Question newcomers = bank.add(GOAL.withAudiences(Audience.NEW));
		Question everyone = bank.add(GOAL);
		assertEquals(List.of(everyone), questions(offer(CONTEXT)));
		assertEquals(Set.of(top, everyone), Set.copyOf(questions(offer(CONTEXT.audiences(Audience.TOP)))));
		assertTrue(questions(offer(CONTEXT.present(List.of("new-hire")))).contains(newcomers));
	}

	@Test
	void retiredOnesAreNotOffered() {
		bank.add(GOAL).retire();
		assertEquals(List.of(), questions(offer(CONTEXT)));
	}

	@Test
	void nothingIsAskedAgainWithinThreeSessions() {
		Question question = bank.add(GOAL);
		for (int sessionsAgo = 0; sessionsAgo <= 4; sessionsAgo++) {
			boolean offered = !questions(offer(CONTEXT.after(history(question, sessionsAgo)))).isEmpty();
			assertEquals(sessionsAgo > QuestionPicker.SESSIONS_WITHOUT_REPEAT, offered, sessionsAgo + " sessions ago");
		}
	}

	@Test
	void whatWasNeverAskedGoesBeforeWhatHasRested() {
		Question rested = bank.add(GOAL);
		Question fresh = bank.add(GOAL);
		Offers offers = offer(CONTEXT.after(history(rested, 4)));
		assertEquals(List.of(fresh, rested), questions(offers));
		assertInstanceOf(PickReason.New.class, offers.shown().get(0).reason());
		assertEquals("It was not asked in the last 3 sessions with this person.", offers.shown().get(1).reason().sentence(Locale.ENGLISH));
		assertEquals("Sie wurde in den letzten 3 Gesprächen mit dieser Person nicht gestellt.", offers.shown().get(1).reason().sentence(Locale.GERMAN));
	}

	@Test
	void theSameInputsGiveTheSameOffersAndAnotherSessionOthers() {
		for (int i = 0; i < 40; i++) {
			bank.add(GOAL);
		}
		assertEquals(offer(CONTEXT), offer(CONTEXT));
		Set<List<Question>> seen = new HashSet<>();
		LongStream.range(0, 20).forEach(session -> seen.add(questions(offer(PickContext.of("goal", session)))));
		assertTrue(seen.size() > 15, seen.size() + " different offers in 20 sessions");
	}

	@Test
	void anotherShowsTheNextAndComesRoundInTheEnd() {
		for (int i = 0; i < 5; i++) {
			bank.add(GOAL);
		}
		Offers offers = offer(CONTEXT);
		Offers next = offers.another(1);
		assertEquals(offers.shown().get(0), next.shown().get(0));
		assertEquals(offers.waiting().get(0), next.shown().get(1));
		assertEquals(offers.shown().get(1), next.another(1).another(1).shown().get(1));
	}

	@Test
	void whatWasAskedMakesRoom() {
		for (int i = 0; i < 4; i++) {
			bank.add(GOAL);
		}
		Offers offers = offer(CONTEXT);
		Offers after = offers.asked(0);
		assertEquals(offers.waiting().get(0), after.shown().get(0));
		assertFalse(after.hasAnother());
		assertEquals(after, after.another(0));
		assertEquals(2, after.asked(0).shown().size());
	}

	@Test
	void theThreeDifferInKindAndReason() {
		for (int i = 0; i < 10; i++) {
			bank.add(GOAL.withTriggers(false, "ceiling"));
		}
		Question scale = bank.add(GOAL.withType(QuestionType.SCALE).withTriggers(false, "ceiling"));
		Question stay = bank.add(GOAL.withTriggers(false, "stay"));
		List<Question> three = questions(offer(CONTEXT.present(List.of("ceiling", "stay"))));
		assertTrue(three.contains(scale), "another type");
		assertTrue(three.contains(stay), "another situation");
	}

	@Test
	void closedOnesComeLast() {
		Question closed = bank.add(GOAL.withType(QuestionType.CLOSED));
		Question open = bank.add(GOAL);
		assertEquals(List.of(open, closed), questions(offer(CONTEXT)));
	}

	@Test
	void whatHasLedSomewhereDecidesBetweenEqualsAndNeverAgainstAFit() {
		Question good = bank.add(GOAL);
		Question bad = bank.add(GOAL);
		Question fit = bank.add(GOAL.withTriggers(false, "stay"));
		QuestionEffect effect = id -> id == good.id() ? 1 : 0;
		assertEquals(List.of(fit, good, bad), questions(new QuestionPicker(bank.all(), effect, 3).offer(CONTEXT.present(List.of("stay")))));
		QuestionEffect reversed = id -> id == bad.id() ? 1 : 0;
		assertEquals(List.of(fit, bad, good), questions(new QuestionPicker(bank.all(), reversed, 3).offer(CONTEXT.present(List.of("stay")))));
	}

	@Test
	void aPickerNeedsARest() {
		assertThrows(IllegalArgumentException.class, () -> new QuestionPicker(List.of(), QuestionEffect.NEUTRAL, 0));
	}

	@Test
	void aYearOfSessionsFromTheShippedBankNeverRepeatsTooSoonAndNeverRunsDry() {
		QuestionPicker picker = new QuestionPicker(Bank.shipped());
		List<QuestionUse> uses = new ArrayList<>();
		List<Set<Long>> sessions = new ArrayList<>();
		for (int session = 1; session <= 20; session++) {
			sessions.add(askOneOfEachStage(picker, uses, session));
		}
		for (int session = 1; session < sessions.size(); session++) {
			Set<Long> again = new HashSet<>(sessions.get(session));
			again.retainAll(union(sessions.subList(Math.max(0, session - QuestionPicker.SESSIONS_WITHOUT_REPEAT), session)));
			assertEquals(Set.of(), again, "session " + session);
		}
	}

	@Test
	void whoIsTopIsAskedAsSuch() {
		QuestionPicker picker = new QuestionPicker(Bank.shipped());
		PickContext top = CONTEXT.inStage("reality").audiences(Audience.TOP).present(List.of("top-performer", "ceiling"));
		assertNotEquals(questions(picker.offer(CONTEXT.inStage("reality"))), questions(picker.offer(top)));
		picker.offer(top).shown().forEach(offer -> assertInstanceOf(PickReason.Situation.class, offer.reason(), offer.question().key()));
	}

	private static Set<Long> askOneOfEachStage(QuestionPicker picker, List<QuestionUse> uses, int session) {
		Set<Long> asked = new HashSet<>();
		for (String stage : Vocabulary.SHIPPED_STAGES) {
			Offers offers = picker.offer(PickContext.of(stage, session).after(uses));
			assertEquals(3, offers.shown().size(), stage);
			Question question = offers.shown().getFirst().question();
			asked.add(question.id());
			uses.add(new QuestionUse(uses.size(), question.id(), session, 1, Instant.EPOCH.plusSeconds(session * 1000L + uses.size())));
		}
		assertEquals(Vocabulary.SHIPPED_STAGES.size(), asked.size());
		return asked;
	}

	private static Set<Long> union(List<Set<Long>> sets) {
		Set<Long> all = new HashSet<>();
		sets.forEach(all::addAll);
		return all;
	}

	/** The question asked so many sessions ago, and others in the sessions since; 0 is the running one. */
	private static List<QuestionUse> history(Question question, int sessionsAgo) {
		Stream<QuestionUse> since = LongStream.range(0, sessionsAgo).mapToObj(ago -> use(99_999, ago));
		return Stream.concat(since, Stream.of(use(question.id(), sessionsAgo))).toList();
	}

	private static QuestionUse use(long questionId, long sessionsAgo) {
		return new QuestionUse(1000 + sessionsAgo, questionId, 100 - sessionsAgo, 1, Instant.EPOCH.minusSeconds(sessionsAgo));
	}

	private Offers offer(PickContext context) {
		return new QuestionPicker(bank.all()).offer(context);
	}

	private static List<Question> questions(Offers offers) {
		return offers.shown().stream().map(Offer::question).toList();
	}
}
