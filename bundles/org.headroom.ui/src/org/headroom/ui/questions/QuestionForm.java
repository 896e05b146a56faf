package org.headroom.ui.questions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headroom.domain.words.Words;
import org.headroom.questions.Audience;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.QuestionForms;
import org.headroom.questions.QuestionType;
import org.headroom.ui.drafts.Kept;

/**
 * What was typed into the form of a question, before it is one. No widget in it.
 *
 * @param tags labels as typed, divided by commas: their names in the reader's language or new ones
 */
record QuestionForm(String en, String de, QuestionType type, Set<String> stages, Set<String> triggers, boolean only, Set<Audience> audiences, String tags) {
	private static final String TAG = "[a-z0-9]+(-[a-z0-9]+)*";

	/** Where a problem is shown. */
	enum Field { TEXT, STAGE, TRIGGER, TAGS }

	QuestionForm {
		stages = ordered(stages);
		triggers = ordered(triggers);
		audiences = Set.copyOf(audiences);
	}

	private static Set<String> ordered(Set<String> ids) {
		return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(ids));
	}

	static QuestionForm blank() {
		return new QuestionForm("", "", QuestionType.OPEN, Set.of(), Set.of(), false, Set.of(), "");
	}

	/** @param labels what tags are called */
	static QuestionForm of(QuestionDraft draft, List<Choice<String>> labels) {
		Map<String, String> names = labels.stream().collect(Collectors.toMap(Choice::value, Choice::label));
		String tags = draft.tags().stream().map(tag -> names.getOrDefault(tag, tag)).collect(Collectors.joining(", "));
		return new QuestionForm(draft.textEn(), draft.textDe(), draft.type(), draft.stages(), draft.triggers(), draft.situational(), draft.audiences(), tags);
	}

	/** What keeps it from being saved, each naming what would be right; empty when nothing does. */
	Map<Field, String> problems(QuestionsView bank, Optional<Long> edited, Locale locale) {
		Words words = Words.of(QuestionForm.class, locale);
		Map<Field, String> problems = new EnumMap<>(Field.class);
		textProblem(bank, edited, words).ifPresent(problem -> problems.put(Field.TEXT, problem));
		if (stages.isEmpty()) {
			problems.put(Field.STAGE, words.say("form.stage.wrong"));
		}
		if (only && triggers.isEmpty()) {
			problems.put(Field.TRIGGER, words.say("form.trigger.wrong"));
		}
		ids(bank.tags()).stream().filter(tag -> !tag.matches(TAG)).findFirst().ifPresent(tag -> problems.put(Field.TAGS, words.say("form.tags.wrong", tag)));
		return problems;
	}

	private Optional<String> textProblem(QuestionsView bank, Optional<Long> edited, Words words) {
		if (en.isBlank() && de.isBlank()) {
			return Optional.of(words.say("form.text.missing"));
		}
		int longest = Math.max(en.strip().length(), de.strip().length());
		if (longest > QuestionDraft.LONGEST) {
			return Optional.of(words.say("form.text.long", QuestionDraft.LONGEST, longest));
		}
		return bank.known(en, edited) || bank.known(de, edited) ? Optional.of(words.say("form.text.known")) : Optional.empty();
	}

	/** What a draft keeps of it. */
	Map<String, String> words() {
		Set<String> heads = audiences.stream().map(Audience::name).collect(Collectors.toSet());
		return Map.of("en", en, "de", de, "type", type.name(), "stages", Kept.all(stages), "triggers", Kept.all(triggers), "only", Boolean.toString(only), "audiences",
				Kept.all(heads), "tags", tags);
	}

	/** With what a draft kept. */
	QuestionForm with(Kept kept) {
		Set<String> heads = kept.several("audiences", audiences.stream().map(Audience::name).collect(Collectors.toSet()));
		return new QuestionForm(kept.text("en", en), kept.text("de", de), kept.one("type", type), kept.several("stages", stages), kept.several("triggers", triggers),
				Boolean.parseBoolean(kept.text("only", Boolean.toString(only))),
				Arrays.stream(Audience.values()).filter(each -> heads.contains(each.name())).collect(Collectors.toSet()), kept.text("tags", tags));
	}

	/** Advice, while it is typed: a yes or no would answer the English text. Silent for one meant to be closed. */
	Optional<String> adviceEn(Locale reader) {
		return advice(en, Locale.ENGLISH, reader);
	}

	/** The same for the German text. */
	Optional<String> adviceDe(Locale reader) {
		return advice(de, Locale.GERMAN, reader);
	}

	private Optional<String> advice(String text, Locale language, Locale reader) {
		return type == QuestionType.CLOSED || text.isBlank() ? Optional.empty() : QuestionForms.hint(text, language, reader);
	}

	/** Only when there are no {@link #problems}. */
	QuestionDraft draft(QuestionsView bank) {
		return new QuestionDraft("", en, de, type, stages, only || !triggers.isEmpty() ? triggers : Set.of(), only, audiences, ids(bank.tags()));
	}

	/** The tag of that name where there is one; otherwise the name as a tag is written. */
	private Set<String> ids(List<Choice<String>> known) {
		return Arrays.stream(tags.split("[,;]")).map(String::strip).filter(name -> !name.isEmpty())
				.map(name -> known.stream().filter(tag -> tag.label().equalsIgnoreCase(name)).map(Choice::value).findFirst().orElseGet(() -> slug(name)))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String slug(String name) {
		return Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
	}
}
