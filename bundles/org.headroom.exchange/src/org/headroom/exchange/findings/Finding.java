package org.headroom.exchange.findings;

import java.util.Locale;
import java.util.Objects;
import org.headroom.domain.words.Words;

/**
 * One thing an import found.
 *
 * @param found what stands there, shortened; it may hold names, so it is shown and never logged
 * @param detail what it was taken for, or was expected to be; empty where the kind needs none
 */
public record Finding(FindingKind kind, Place place, String found, String detail) {
	private static final int LONGEST = 120;

	public Finding {
		Objects.requireNonNull(kind);
		found = shortened(found);
		detail = shortened(detail);
	}

	public Severity severity() {
		return kind.severity();
	}

	/** What is the matter, as one sentence. */
	public String what(Locale locale) {
		return Words.of(Finding.class, locale).say("what." + kind.name(), found, detail, place.columnName());
	}

	/** What an import does about it, or would do, and how a person has it done otherwise in a mapping they see. */
	public String done(Locale locale) {
		String mend = kind.mendable() ? " " + Words.of(Finding.class, locale).say("mend." + kind.name()) : "";
		return deed(locale) + mend;
	}

	/** What an import does about it, or would do, as one sentence. */
	public String deed(Locale locale) {
		return Words.of(Finding.class, locale).say("done." + kind.name(), found, detail, place.columnName());
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}
}
