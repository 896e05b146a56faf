package org.headroom.questions;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * Everything a person or a pack says about a question, checked, before it is one.
 *
 * @param key unique within its pack; empty for a question written here
 * @param textEn in English; may be empty when there is a German text
 * @param textDe in German; may be empty when there is an English text
 * @param stages where it may be asked, at least one; ids of stages of any method, beside opening and closing
 * @param triggers ids of situations it fits best; may be empty
 * @param situational true when it makes sense only while one of its triggers is present
 * @param audiences for whom; empty for everyone
 * @param tags free labels
 */
public record QuestionDraft(String key, String textEn, String textDe, QuestionType type, Set<String> stages, Set<String> triggers,
		boolean situational, Set<Audience> audiences, Set<String> tags) {
	/** Longest text of a question, in characters. */
	public static final int LONGEST = 300;

	/** @throws IllegalArgumentException naming what is missing or malformed */
	public QuestionDraft {
		textEn = textEn.strip();
		textDe = textDe.strip();
		Objects.requireNonNull(type);
		stages = Tokens.checked("stage", stages);
		triggers = Tokens.checked("trigger", triggers);
		tags = Tokens.checked("tag", tags);
		audiences = named(audiences);
		check(!textEn.isEmpty() || !textDe.isEmpty(), "a question needs words");
		check(textEn.length() <= LONGEST && textDe.length() <= LONGEST, "a question has at most " + LONGEST + " characters");
		check(key.isEmpty() || Tokens.wellFormed(key), "a key is lower-case words joined by dashes, not '" + key + "'");
		check(!stages.isEmpty(), "a question needs a stage");
		check(!situational || !triggers.isEmpty(), "a question for certain situations only must name them");
	}

	/** An open question for one stage and everyone, to be refined with the {@code with} methods. */
	public static QuestionDraft open(String textEn, String textDe, String stage) {
		return new QuestionDraft("", textEn, textDe, QuestionType.OPEN, Set.of(stage), Set.of(), false, Set.of(), Set.of());
	}

	/** The same under a key. */
	public QuestionDraft withKey(String newKey) {
		return new QuestionDraft(newKey, textEn, textDe, type, stages, triggers, situational, audiences, tags);
	}

	/** The same, worded so. */
	public QuestionDraft withTexts(String english, String german) {
		return new QuestionDraft(key, english, german, type, stages, triggers, situational, audiences, tags);
	}

	/** The same, of that type. */
	public QuestionDraft withType(QuestionType newType) {
		return new QuestionDraft(key, textEn, textDe, newType, stages, triggers, situational, audiences, tags);
	}

	/** The same for these situations, and for no other when {@code only}. */
	public QuestionDraft withTriggers(boolean only, String... ids) {
		return new QuestionDraft(key, textEn, textDe, type, stages, Tokens.ordered(Set.of(ids)), only, audiences, tags);
	}

	/** The same for these people. */
	public QuestionDraft withAudiences(Audience... whom) {
		return new QuestionDraft(key, textEn, textDe, type, stages, triggers, situational, Set.of(whom), tags);
	}

	/** The same with these labels. */
	public QuestionDraft withTags(String... labels) {
		return new QuestionDraft(key, textEn, textDe, type, stages, triggers, situational, audiences, Set.of(labels));
	}

	private static Set<Audience> named(Collection<Audience> audiences) {
		return audiences.contains(Audience.EVERYONE) ? Set.of() : Tokens.ordered(audiences);
	}

	private static void check(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException(what);
		}
	}
}
