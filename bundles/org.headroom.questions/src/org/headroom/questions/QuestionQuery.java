package org.headroom.questions;

import java.util.Locale;
import java.util.Set;

/**
 * What somebody looks for in the bank. An empty set filters nothing; within one set any member will do,
 * but a question must carry all of {@code tags}.
 *
 * @param words as typed so far; each must begin a word of the question
 * @param reader whose language counts first
 * @param tags labels or triggers
 */
public record QuestionQuery(String words, Locale reader, Set<String> stages, Set<QuestionType> types, Set<String> tags,
		Set<Audience> audiences, Retired retired) {

	/** Whether retired questions are wanted. */
	public enum Retired { HIDDEN, SHOWN, ALONE }

	public QuestionQuery {
		stages = Set.copyOf(stages);
		types = Set.copyOf(types);
		tags = Set.copyOf(tags);
		audiences = Set.copyOf(audiences);
	}

	/** Every question that is not retired. */
	public static QuestionQuery all(Locale reader) {
		return new QuestionQuery("", reader, Set.of(), Set.of(), Set.of(), Set.of(), Retired.HIDDEN);
	}

	/** The same for these words. */
	public QuestionQuery words(String typed) {
		return new QuestionQuery(typed, reader, stages, types, tags, audiences, retired);
	}

	/** The same for any of these stages. */
	public QuestionQuery stages(Set<String> wanted) {
		return new QuestionQuery(words, reader, wanted, types, tags, audiences, retired);
	}

	/** The same for any of these types. */
	public QuestionQuery types(Set<QuestionType> wanted) {
		return new QuestionQuery(words, reader, stages, wanted, tags, audiences, retired);
	}

	/** The same for all of these labels or triggers. */
	public QuestionQuery tags(Set<String> wanted) {
		return new QuestionQuery(words, reader, stages, types, wanted, audiences, retired);
	}

	/** The same for what any of these may be asked; what is for everyone is among it. */
	public QuestionQuery audiences(Set<Audience> wanted) {
		return new QuestionQuery(words, reader, stages, types, tags, wanted, retired);
	}

	/** The same with, without or only retired ones. */
	public QuestionQuery retired(Retired wanted) {
		return new QuestionQuery(words, reader, stages, types, tags, audiences, wanted);
	}

	boolean admits(Question question) {
		return admitsRetired(question.retired())
				&& (stages.isEmpty() || question.stages().stream().anyMatch(stages::contains))
				&& (types.isEmpty() || types.contains(question.type()))
				&& tags.stream().allMatch(tag -> question.tags().contains(tag) || question.triggers().contains(tag))
				&& admitsAudience(question.audiences());
	}

	private boolean admitsRetired(boolean isRetired) {
		return switch (retired) {
			case HIDDEN -> !isRetired;
			case SHOWN -> true;
			case ALONE -> isRetired;
		};
	}

	private boolean admitsAudience(Set<Audience> whom) {
		return audiences.isEmpty() || whom.isEmpty() || whom.stream().anyMatch(audiences::contains);
	}
}
