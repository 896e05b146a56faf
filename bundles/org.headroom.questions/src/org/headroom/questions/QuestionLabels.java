package org.headroom.questions;

import java.util.List;
import java.util.Locale;
import org.headroom.domain.words.Words;

/** What the ids of the bank are called in the reader's language. An organisation's own ids are shown as they are. Any thread. */
public final class QuestionLabels {
	private final Words words;

	public QuestionLabels(Locale reader) {
		words = Words.of(QuestionLabels.class, reader);
	}

	public String type(QuestionType type) {
		return words.say("type." + type.id());
	}

	public String audience(Audience audience) {
		return words.say("audience." + audience.id());
	}

	public String stage(String id) {
		return Vocabulary.SHIPPED_STAGES.contains(id) ? words.say("stage." + id) : id;
	}

	public String trigger(String id) {
		return Trigger.of(id).isPresent() ? words.say("trigger." + id) : id;
	}

	public String tag(String id) {
		return Vocabulary.SHIPPED_TAGS.contains(id) ? words.say("tag." + id) : id;
	}

	public String outcome(UseOutcome outcome) {
		return switch (outcome) {
			case OWN_INSIGHT -> words.say("outcome.ownInsight");
			case COMMITMENT -> words.say("outcome.commitment");
			case NEITHER -> words.say("outcome.neither");
		};
	}

	public String origin(Origin origin) {
		return switch (origin) {
			case SHIPPED -> words.say("origin.shipped");
			case PACK -> words.say("origin.pack");
			case OWN -> words.say("origin.own");
		};
	}

	/** The ids of triggers, labelled and joined for one line. */
	public String triggers(List<String> ids) {
		return String.join(", ", ids.stream().map(this::trigger).toList());
	}
}
