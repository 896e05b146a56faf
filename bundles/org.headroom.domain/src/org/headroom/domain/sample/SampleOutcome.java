package org.headroom.domain.sample;

import java.util.Locale;
import org.headroom.domain.words.Words;

/** What became of loading the sample organisation. */
public sealed interface SampleOutcome {

	/**
	 * It is there.
	 *
	 * @param people salespeople and managers
	 * @param sessions finished and planned ones
	 */
	record Loaded(int people, long deals, int sessions, int goals) implements SampleOutcome {
	}

	/** It was there already; nothing was changed. */
	record AlreadyThere() implements SampleOutcome {
	}

	/** The workspace holds people or deals of somebody's own; nothing was changed. */
	record NotEmpty(int people, long deals) implements SampleOutcome {
	}

	/** The method its conversations were held with is not on offer; nothing was changed. */
	record NoMethod(String id) implements SampleOutcome {
	}

	/** Somebody called it off; the workspace is as it was. */
	record Cancelled() implements SampleOutcome {
	}

	/** True when the sample organisation can be looked at. */
	default boolean present() {
		return switch (this) {
			case Loaded loaded -> true;
			case AlreadyThere there -> true;
			case NotEmpty full -> false;
			case NoMethod missing -> false;
			case Cancelled off -> false;
		};
	}

	/** One sentence for whoever asked. */
	default String say(Locale locale) {
		Words words = Words.of(SampleOutcome.class, locale);
		return switch (this) {
			case Loaded(int people, long deals, int sessions, int goals) -> words.say("loaded", people, deals, sessions, goals);
			case AlreadyThere there -> words.say("alreadyThere");
			case NotEmpty(int people, long deals) -> words.say("notEmpty", people, deals);
			case NoMethod(String id) -> words.say("noMethod", id);
			case Cancelled off -> words.say("cancelled");
		};
	}
}
