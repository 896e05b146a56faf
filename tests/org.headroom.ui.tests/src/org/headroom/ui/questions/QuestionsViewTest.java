package org.headroom.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headroom.questions.Audience;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.QuestionQuery;
import org.headroom.questions.QuestionType;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;
import org.headroom.questions.ShippedQuestions;
import org.headroom.questions.UseOutcome;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class QuestionsViewTest {
	private final SmallTeam team = new SmallTeam();
	private final InMemoryQuestions bank = new InMemoryQuestions();

	QuestionsViewTest() {
		team.workspace.with(Questions.class, bank);
	}

	@Test
	void theShippedQuestionsAreThereAfterSeeding() {
		ShippedQuestions.seed(team.workspace, team.ids::incrementAndGet);
		QuestionsView view = view(Locale.US);
		assertTrue(view.find(QuestionQuery.all(Locale.US)).size() > 150);
		assertFalse(view.empty());
		assertFalse(view.find(QuestionQuery.all(Locale.US).words("customer")).isEmpty());
	}

	@Test
	void theLeadSaysHowManyAndHowManyAreOfYourOwn() {
		own("What would help?", "Was würde helfen?");
		Question retired = own("Why?", "");
		bank.retire(retired.id());
		assertEquals("<a href=\"all\">1</a> question is on offer, 1 of your own; none has been asked yet.", view(Locale.US).lead());
	}

	@Test
	void aQuestionIsShownInTheReadersLanguage() {
		Question question = own("What would help?", "Was würde helfen?");
		assertEquals("Was würde helfen?", view(Locale.GERMANY).find(QuestionQuery.all(Locale.GERMANY)).getFirst().text());
		assertEquals("What would help?", view(Locale.GERMANY).facts(question).other());
		assertEquals("Was würde helfen?", view(Locale.US).facts(question).other());
	}

	@Test
	void aMissingTranslationIsSaid() {
		Question question = own("What would help?", "");
		assertEquals("Not in German yet.", view(Locale.US).facts(question).other());
		Question german = own("", "Was hilft?");
		assertEquals("Was hilft?", view(Locale.US).facts(german).text());
	}

	@Test
	void theFactsSayWhenItFitsAndForWhom() {
		QuestionDraft draft = QuestionDraft.open("What is the ceiling?", "", "options").withTriggers(true, "ceiling").withAudiences(Audience.TOP);
		Question question = Question.own(9, draft);
		bank.save(question);
		assertEquals("only when: ceiling", fact(question, "Fits"));
		assertEquals("top performers", fact(question, "For"));
		assertEquals("Options", fact(question, "Stages"));
		assertEquals("written here", fact(question, "From"));
	}

	@Test
	void howOftenItWasAskedIsCountedOverEverybody() {
		Question question = own("What would help?", "");
		assertEquals("never in this workspace", fact(question, "Asked"));
		QuestionUse use = new QuestionUse(1, question.id(), 5, team.person("Kary H").id(), Instant.now(team.clock));
		use.ledTo(UseOutcome.OWN_INSIGHT);
		bank.record(use);
		bank.record(new QuestionUse(2, question.id(), 6, team.person("Zane L").id(), Instant.now(team.clock)));
		assertEquals("2 times; it led to an insight or a commitment once", fact(question, "Asked"));
	}

	@Test
	void aRetiredQuestionIsFoundOnlyOnWishAndSaysSo() {
		Question question = own("What would help?", "");
		bank.retire(question.id());
		assertTrue(view(Locale.US).find(QuestionQuery.all(Locale.US)).isEmpty());
		QuestionLine line = view(Locale.US).find(QuestionQuery.all(Locale.US).retired(QuestionQuery.Retired.SHOWN)).getFirst();
		assertEquals("retired", line.type());
	}

	@Test
	void choicesComeInTheReadersWords() {
		own("What would help?", "");
		QuestionsView german = view(Locale.GERMANY);
		assertEquals(List.of("opening", "goal", "reality", "options", "will", "closing"), german.stages().stream().map(Choice::value).toList());
		assertEquals(QuestionType.values().length, german.types().size());
		assertFalse(german.audiences().stream().anyMatch(choice -> choice.value() == Audience.EVERYONE));
		assertTrue(german.triggers().size() > 20);
	}

	@Test
	void aFormSaysWhatIsMissing() {
		assertEquals(Set.of(QuestionForm.Field.TEXT, QuestionForm.Field.STAGE), QuestionForm.blank().problems(view(Locale.US), java.util.Optional.empty(), Locale.US).keySet());
	}

	private Question own(String english, String german) {
		Question question = Question.own(team.ids.incrementAndGet(), QuestionDraft.open(english, german, "reality"));
		bank.save(question);
		return question;
	}

	private String fact(Question question, String what) {
		return view(Locale.US).facts(question).lines().stream().filter(line -> line.what().equals(what)).findFirst().orElseThrow().says();
	}

	private QuestionsView view(Locale locale) {
		return QuestionsView.read(team.workspace, locale);
	}
}
