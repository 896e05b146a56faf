package org.headroom.domain.plugins;

import java.util.Locale;
import org.headroom.domain.words.Words;
import org.headroom.method.guard.Trouble;

/** A plugin's failure as a sentence for whoever works with it: which bundle, what happened, what to do. */
public final class TroubleWords {
	private final Words words;

	public TroubleWords(Locale locale) {
		this.words = Words.of(TroubleWords.class, locale);
	}

	/** Said where it happened; a face puts the way to switch the bundle off, or on again, beside it. */
	public String sentence(Trouble trouble) {
		String what = happened(trouble.site().bundle(), trouble.kind(), trouble.detail());
		return what + " " + (trouble.switchedOff() ? words.say("trouble.off") : words.say("trouble.goesOn"));
	}

	/** Said in a list of plugins. */
	public String sentence(Culprit culprit) {
		String state = culprit.off() ? words.say("culprit.off", culprit.bundle()) : words.say("culprit.on", culprit.bundle());
		return state + culprit.last().map(last -> " " + happened(culprit.bundle(), last.kind(), last.detail())).orElse("");
	}

	private String happened(String bundle, Trouble.Kind kind, String detail) {
		return switch (kind) {
			case THREW -> words.say("trouble.threw", bundle, detail);
			case NONSENSE -> words.say("trouble.nonsense", bundle, detail);
			case TOO_SLOW -> words.say("trouble.slow", bundle);
			case TOO_MUCH_MEMORY -> words.say("trouble.memory", bundle);
			case NOT_STARTED -> words.say("trouble.start", bundle, detail);
			case RAN_ON -> words.say("trouble.ranOn", bundle);
			case GOES_ON -> words.say("trouble.endless", bundle);
		};
	}
}
