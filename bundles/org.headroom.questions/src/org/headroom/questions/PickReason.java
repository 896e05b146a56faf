package org.headroom.questions;

import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.words.Words;

/** Why a question is offered. */
public sealed interface PickReason {

	/** It fits a situation that is present. */
	record Situation(String trigger) implements PickReason {
	}

	/** It was written for people like this one. */
	record ForPeople(Audience audience) implements PickReason {
	}

	/** It suits ten minutes. */
	record Short() implements PickReason {
	}

	/** It belongs to the stage, and the person has never been asked. */
	record New(String stage) implements PickReason {
	}

	/** It was asked before, but not in the last sessions. */
	record Rested(int sessions) implements PickReason {
	}

	/** One sentence in the reader's language. */
	default String sentence(Locale reader) {
		Words words = Words.of(PickReason.class, reader);
		QuestionLabels labels = new QuestionLabels(reader);
		return switch (this) {
			case Situation situation -> why(situation, words);
			case ForPeople people -> words.say("why.audience", labels.audience(people.audience()));
			case Short shortly -> words.say("why.touch");
			case New fresh -> fresh.stage().isEmpty() ? words.say("why.new") : words.say("why.new.stage", labels.stage(fresh.stage()));
			case Rested rested -> words.say("why.rested", rested.sessions());
		};
	}

	private static String why(Situation situation, Words words) {
		Optional<Trigger> known = Trigger.of(situation.trigger());
		return known.map(trigger -> words.say("why." + trigger.id())).orElseGet(() -> words.say("why.ownTrigger", situation.trigger()));
	}
}
