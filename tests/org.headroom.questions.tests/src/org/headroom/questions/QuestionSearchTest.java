package org.headroom.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionSearchTest {
	private final Bank bank = new Bank();

	@Test
	void everyWordTypedMustBeginAWord() {
		Question both = bank.add("Which customer surprised you?", "Welcher Kunde hat dich überrascht?");
		bank.add("Which customer called?", "Welcher Kunde rief an?");
		assertEquals(List.of(both), find("cust surp"));
		assertEquals(List.of(), find("stomer"));
	}

	@Test
	void accentsAndCaseDoNotCount() {
		Question question = bank.add("What is your résumé of the week?", "Was wäre größer und schöner?");
		for (String typed : List.of("RESUME", "résu", "WARE", "wäre", "waere", "schoener", "schon", "grosser", "größ", "groesser")) {
			assertEquals(List.of(question), find(typed), typed);
		}
	}

	@Test
	void wordsOfTheOtherLanguageAndLabelsAreFoundToo() {
		Question question = bank.add(QuestionDraft.open("How far?", "Wie weit?", "goal").withTriggers(false, "slipped-goal"));
		assertEquals(List.of(question), find("weit"));
		assertEquals(List.of(question), find("slip"));
		assertEquals(List.of(question), find("how weit slipped"));
	}

	@Test
	void wholeWordsOfTheReadersLanguageInOrderComeFirst() {
		Question label = bank.add(QuestionDraft.open("How far?", "Wie weit?", "goal").withTags("team-work"));
		Question prefix = bank.add("How is teamwork?", "Wie ist es?");
		Question whole = bank.add("Who is in the team?", "Wer ist dabei?");
		assertEquals(List.of(whole, prefix, label), find("team"));
		Question scattered = bank.add("You need what, and what do they need to do?", "x");
		Question inOrder = bank.add("By then, what do you need?", "y");
		assertEquals(inOrder, find("what do you need").getFirst());
		assertTrue(find("what do you need").contains(scattered));
	}

	@Test
	void germanReadersGetGermanWordsFirst() {
		Question english = bank.add("What will you do?", "Was tust du?");
		Question german = bank.add("What do you want?", "Was will ich?");
		assertEquals(List.of(english, german), new QuestionSearch(bank.all()).find(QuestionQuery.all(Locale.ENGLISH).words("will")));
		assertEquals(List.of(german, english), new QuestionSearch(bank.all()).find(QuestionQuery.all(Locale.GERMAN).words("will")));
	}

	@Test
	void nothingTypedShowsAllInTheirOrder() {
		Question first = bank.add("Z?", "Z?");
		Question second = bank.add("A?", "A?");
		assertEquals(List.of(first, second), find(" "));
		assertEquals(List.of(first, second), find("?!"));
	}

	@Test
	void filtersNarrow() {
		QuestionDraft draft = QuestionDraft.open("How far?", "Wie weit?", "goal");
		Question plain = bank.add(draft);
		Question scale = bank.add(draft.withType(QuestionType.SCALE).withTags("touch"));
		Question top = bank.add(draft.withAudiences(Audience.TOP).withTriggers(false, "ceiling").withTags("touch"));
		Question will = bank.add(QuestionDraft.open("When?", "Wann?", "will"));
		QuestionQuery all = QuestionQuery.all(Locale.ENGLISH);
		assertEquals(List.of(will), find(all.stages(Set.of("will", "closing"))));
		assertEquals(List.of(scale), find(all.types(Set.of(QuestionType.SCALE))));
		assertEquals(List.of(top), find(all.tags(Set.of("touch", "ceiling"))));
		assertEquals(List.of(plain, scale, top, will), find(all.audiences(Set.of(Audience.TOP))));
		assertEquals(List.of(plain, scale, will), find(all.audiences(Set.of(Audience.NEW))));
	}

	@Test
	void retiredOnesAreHiddenUnlessWanted() {
		Question gone = bank.add("How far?", "Wie weit?");
		gone.retire();
		Question here = bank.add("How near?", "Wie nah?");
		QuestionQuery all = QuestionQuery.all(Locale.ENGLISH);
		assertEquals(List.of(here), find(all));
		assertEquals(List.of(gone, here), find(all.retired(QuestionQuery.Retired.SHOWN)));
		assertEquals(List.of(gone), find(all.retired(QuestionQuery.Retired.ALONE)));
	}

	@Test
	void aThousandQuestionsAreSearchedBetweenTwoKeystrokes() {
		List<Question> many = new ArrayList<>();
		while (many.size() < 1_000) {
			many.addAll(Bank.shipped());
		}
		QuestionSearch search = new QuestionSearch(many.subList(0, 1_000));
		QuestionQuery query = QuestionQuery.all(Locale.ENGLISH).words("what would cust").audiences(Set.of(Audience.TOP));
		long best = Long.MAX_VALUE;
		for (int run = 0; run < 200; run++) {
			long start = System.nanoTime();
			search.find(query);
			best = Math.min(best, System.nanoTime() - start);
		}
		assertTrue(best < Duration.ofMillis(5).toNanos(), best + " ns");
	}

	private List<Question> find(String typed) {
		return find(QuestionQuery.all(Locale.ENGLISH).words(typed));
	}

	private List<Question> find(QuestionQuery query) {
		return new QuestionSearch(bank.all()).find(query);
	}
}
