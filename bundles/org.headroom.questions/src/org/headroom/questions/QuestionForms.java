package org.headroom.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.headroom.domain.words.Words;

/**
 * Tells by its first words whether a question is closed by form, as a gentle hint to whoever adds one. A
 * rule of thumb over English and German: it looks at the clause the question is asked in and at the word
 * that clause begins with. Pure, any thread.
 */
public final class QuestionForms {
	private static final Set<String> ENGLISH_VERBS = Set.of("do", "does", "did", "don't", "doesn't", "didn't", "is", "isn't", "are", "aren't", "am",
			"was", "wasn't", "were", "weren't", "can", "can't", "could", "couldn't", "will", "won't", "would", "wouldn't", "shall", "should",
			"shouldn't", "have", "haven't", "has", "hasn't", "had", "hadn't", "may", "might", "must", "any", "anything", "anyone", "ever");
	private static final Set<String> ENGLISH_ASKING = Set.of("what", "what's", "how", "how's", "which", "who", "who's", "whom", "whose", "when", "where",
			"why");
	private static final Set<String> GERMAN_ASKING = Set.of("was", "wie", "wo", "wann", "wer", "wen", "wem", "wessen", "warum", "wieso", "weshalb", "woran",
			"wofür", "womit", "wodurch", "worauf", "woraus", "worin", "worüber", "worum", "wovon", "wovor", "wozu", "wobei", "wonach", "woher", "wohin",
			"wogegen", "inwiefern", "inwieweit", "weswegen");
	private static final Pattern GERMAN_ASKING_FORMS = Pattern.compile("welche[rsmn]?|wieviele?[rsmn]?");
	private static final Set<String> GERMAN_VERBS = Set.of("ist", "sind", "war", "waren", "wäre", "wären", "hat", "haben", "hatte", "hätte", "hätten", "kann",
			"können", "konnte", "könnte", "könnten", "wird", "werden", "wurde", "würde", "würden", "soll", "sollen", "sollte", "sollten", "darf", "dürfen",
			"muss", "müssen", "musste", "will", "wollen", "mag", "möchte", "möchten", "gibt", "gab", "gäbe", "geht", "ging", "steht", "passt", "stimmt",
			"reicht", "hilft", "braucht", "fehlt", "lohnt", "macht", "weiß", "habt", "seid", "bin", "habe");
	private static final Set<String> GERMAN_SUBJECTS = Set.of("du", "ich", "wir", "ihr", "sie", "er", "es", "man", "dir", "dich", "mir", "das", "jemand");
	private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "to", "for", "from", "by", "with", "of", "about", "under", "after", "before", "within",
			"an", "auf", "aus", "bei", "mit", "nach", "von", "vor", "zu", "für", "über", "unter", "um", "durch", "gegen", "seit", "bis", "im", "am", "beim", "zum");
	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");
	private static final Pattern CLAUSE_END = Pattern.compile("\\s*[,;:–]\\s*");
	private static final Pattern WORD_END = Pattern.compile("[^\\p{L}'’]+");

	private QuestionForms() {
	}

	/** The form of the last question in the text, read as that language; anything but German is read as English. */
	public static QuestionForm of(String text, Locale language) {
		Optional<String> asked = lastQuestion(text);
		if (asked.isEmpty()) {
			return QuestionForm.INVITATION;
		}
		boolean german = language.getLanguage().equals(Locale.GERMAN.getLanguage());
		List<List<String>> clauses = CLAUSE_END.splitAsStream(asked.get()).map(clause -> words(clause, german)).filter(words -> !words.isEmpty()).toList();
		if (clauses.stream().anyMatch(clause -> asks(clause, german))) {
			return closedBeforeItAsks(clauses, german) ? QuestionForm.CLOSED : QuestionForm.OPEN;
		}
		return clauses.stream().anyMatch(clause -> verbFirst(clause, german)) ? QuestionForm.CLOSED : QuestionForm.OPEN;
	}

	/** A sentence that suggests another form, when the question is closed by form; empty otherwise. */
	public static Optional<String> hint(String text, Locale language, Locale reader) {
		return of(text, language) == QuestionForm.CLOSED ? Optional.of(Words.of(QuestionForms.class, reader).say("form.closed")) : Optional.empty();
	}

	private static Optional<String> lastQuestion(String text) {
		return SENTENCE_END.splitAsStream(text.strip()).filter(sentence -> sentence.endsWith("?")).reduce((earlier, later) -> later);
	}

	private static List<String> words(String clause, boolean german) {
		Locale language = german ? Locale.GERMAN : Locale.ENGLISH;
		return WORD_END.splitAsStream(clause.toLowerCase(language).replace('’', '\'')).filter(word -> !word.isEmpty()).toList();
	}

	/** Whether the clause begins with a question word, perhaps behind a preposition: "to what", "seit wann". */
	private static boolean asks(List<String> clause, boolean german) {
		String first = clause.getFirst();
		boolean second = clause.size() > 1 && PREPOSITIONS.contains(first) && isQuestionWord(clause.get(1), german);
		return second || isQuestionWord(first, german);
	}

	private static boolean isQuestionWord(String word, boolean german) {
		return german ? GERMAN_ASKING.contains(word) || GERMAN_ASKING_FORMS.matcher(word).matches() : ENGLISH_ASKING.contains(word);
	}

	/** "Can you say, what …": a verb in the lead makes the whole closed, unless it only sets the scene with if or when. */
	private static boolean closedBeforeItAsks(List<List<String>> clauses, boolean german) {
		List<String> first = clauses.getFirst();
		return !asks(first, german) && verbFirst(first, german);
	}

	private static boolean verbFirst(List<String> clause, boolean german) {
		return german ? germanVerbFirst(clause) : ENGLISH_VERBS.contains(clause.getFirst());
	}

	/** A verb that is known, or any word with a subject behind it that ends as verbs do before one. */
	private static boolean germanVerbFirst(List<String> clause) {
		String first = clause.getFirst();
		boolean beforeSubject = clause.size() > 1 && GERMAN_SUBJECTS.contains(clause.get(1)) && !PREPOSITIONS.contains(first)
				&& (first.endsWith("st") || first.endsWith("t") || first.endsWith("en") || first.endsWith("e"));
		return GERMAN_VERBS.contains(first) || beforeSubject;
	}
}
