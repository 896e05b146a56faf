package org.headroom.ui.questions;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.people.People;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.questions.Audience;
import org.headroom.questions.Origin;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionLabels;
import org.headroom.questions.QuestionQuery;
import org.headroom.questions.QuestionSearch;
import org.headroom.questions.QuestionType;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;
import org.headroom.questions.Trigger;
import org.headroom.questions.Vocabulary;
import org.headroom.ui.desk.LeadLinks;
import org.headroom.ui.kit.Figures;

/** What the Questions view says, in which words and order. Read off the display thread, asked on it; no widget in it. */
final class QuestionsView {
	private final List<Question> bank;
	private final Map<Long, List<QuestionUse>> uses;
	private final QuestionSearch search;
	private final QuestionLabels labels;
	private final Locale locale;
	private final Words words;

	QuestionsView(List<Question> bank, Map<Long, List<QuestionUse>> uses, Locale locale) {
		this.bank = List.copyOf(bank);
		this.uses = Map.copyOf(uses);
		this.search = new QuestionSearch(bank);
		this.labels = new QuestionLabels(locale);
		this.locale = locale;
		this.words = Words.of(QuestionsView.class, locale);
	}

	static QuestionsView read(Workspace workspace, Locale locale) {
		Questions questions = workspace.port(Questions.class);
		Map<Long, List<QuestionUse>> uses = workspace.port(People.class).all().stream().flatMap(person -> questions.usesOf(person.id()).stream())
				.collect(Collectors.groupingBy(QuestionUse::questionId));
		return new QuestionsView(questions.all(true), uses, locale);
	}

	/** No question at all, not even those that come with the product. */
	boolean empty() {
		return bank.isEmpty();
	}

	/** How many there are; the first figure leads to all of them. */
	String lead() {
		long used = bank.stream().filter(question -> !question.retired()).count();
		long own = bank.stream().filter(question -> !question.retired() && question.origin() == Origin.OWN).count();
		return LeadLinks.first(words.say("lead", used, own, uses.size()), "all");
	}

	/** How many a filter leaves. */
	String found(int count) {
		return words.say("found", count);
	}

	/** The best first; in the bank's order where no word was typed. */
	List<QuestionLine> find(QuestionQuery query) {
		return search.find(query).stream().map(this::line).toList();
	}

	private QuestionLine line(Question question) {
		String type = question.retired() ? words.say("retired") : labels.type(question.type());
		return new QuestionLine(question, question.text(locale), say(question.stages(), labels::stage), type, tags(question));
	}

	private String tags(Question question) {
		return Stream.concat(question.tags().stream().map(labels::tag), question.triggers().stream().map(labels::trigger)).collect(Collectors.joining(", "));
	}

	private static String say(Collection<String> ids, Function<String, String> label) {
		return ids.stream().map(label).collect(Collectors.joining(", "));
	}

	Optional<Question> question(long id) {
		return bank.stream().filter(question -> question.id() == id).findFirst();
	}

	/** Everything the pane says about a question. */
	QuestionFacts facts(Question question) {
		return QuestionFacts.of(question, uses.getOrDefault(question.id(), List.of()), labels, locale);
	}

	/** Whether another question says the same, in either language. */
	boolean known(String text, Optional<Long> except) {
		String wanted = text.strip();
		return !wanted.isEmpty() && bank.stream().filter(question -> except.filter(id -> id == question.id()).isEmpty())
				.anyMatch(question -> question.textEn().equalsIgnoreCase(wanted) || question.textDe().equalsIgnoreCase(wanted));
	}

	/** In the order of a session, then the organisation's own. */
	List<Choice<String>> stages() {
		return Stream.concat(Vocabulary.SHIPPED_STAGES.stream(), all(Question::stages).stream().sorted()).distinct().map(id -> new Choice<>(id, labels.stage(id))).toList();
	}

	List<Choice<QuestionType>> types() {
		return Arrays.stream(QuestionType.values()).map(type -> new Choice<>(type, labels.type(type))).toList();
	}

	/** Those some question carries. */
	List<Choice<String>> tags() {
		return labelled(all(Question::tags).stream(), labels::tag);
	}

	/** Those the product knows, and the organisation's own. */
	List<Choice<String>> triggers() {
		return labelled(Stream.concat(Arrays.stream(Trigger.values()).map(Trigger::id), all(Question::triggers).stream()).distinct(), labels::trigger);
	}

	/** But for everyone, which is what naming none means. */
	List<Choice<Audience>> audiences() {
		return Arrays.stream(Audience.values()).filter(audience -> audience != Audience.EVERYONE).map(audience -> new Choice<>(audience, labels.audience(audience))).toList();
	}

	private Set<String> all(Function<Question, Set<String>> ids) {
		return bank.stream().flatMap(question -> ids.apply(question).stream()).collect(Collectors.toSet());
	}

	private List<Choice<String>> labelled(Stream<String> ids, Function<String, String> label) {
		return ids.map(id -> new Choice<>(id, label.apply(id))).sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale))).toList();
	}

	/** What stands where a question has no labels. */
	static String or(String said) {
		return said.isEmpty() ? Figures.NONE : said;
	}
}
