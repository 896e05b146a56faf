package org.headroom.exchange.imports;

import java.util.Locale;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.words.Words;
import org.headroom.exchange.findings.Findings;

/** How an import ended. Only {@link Done} with {@code committed} left anything in the workspace. */
public sealed interface ImportOutcome {

	/** One sentence for the person. */
	String sentence(Locale locale);

	/**
	 * All rows were read.
	 *
	 * @param committed false for a dry run
	 * @param counts what was, or would be, new, changed or the same
	 */
	record Done(boolean committed, ImportCounts counts, Tally tally, Findings findings) implements ImportOutcome {
		@Override
		public String sentence(Locale locale) {
			Words words = Words.of(ImportOutcome.class, locale);
			String read = words.say("outcome.read", tally.deals(), tally.people(), tally.managers(), tally.offices());
			if (counts.nothingNew()) {
				return read + " " + words.say("outcome.nothingNew");
			}
			String key = committed ? "outcome.done" : "outcome.dry";
			return read + " " + words.say(key, counts.dealsAdded(), counts.dealsChanged(), counts.dealsSame(), counts.peopleAdded(), counts.peopleChanged());
		}
	}

	/** A person stopped it. */
	record Cancelled(Findings findings) implements ImportOutcome {
		@Override
		public String sentence(Locale locale) {
			return Words.of(ImportOutcome.class, locale).say("outcome.cancelled");
		}
	}

	/** A file changed since it was looked at. */
	record Changed(String file) implements ImportOutcome {
		@Override
		public String sentence(Locale locale) {
			return Words.of(ImportOutcome.class, locale).say("outcome.changed", file);
		}
	}

	/** A file could not be read to its end. */
	record Failed(String file, String reason) implements ImportOutcome {
		@Override
		public String sentence(Locale locale) {
			return Words.of(ImportOutcome.class, locale).say("outcome.failed", file, reason);
		}
	}
}
