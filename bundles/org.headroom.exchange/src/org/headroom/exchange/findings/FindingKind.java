package org.headroom.exchange.findings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.headroom.domain.words.Words;

/**
 * Everything an import can stumble over. For each there is a title, a sentence of what was found and one of
 * what is done about it, in every language ({@code messages.properties}).
 */
public enum FindingKind {
	BYTE_ORDER_MARK(Severity.NOTE), UTF16(Severity.NOTE), OLD_ENCODING(Severity.NOTE), BAD_BYTES(Severity.WARNING), REPLACED_BYTES(Severity.WARNING),
	TITLE_LINES(Severity.NOTE), NO_HEADER(Severity.WARNING), DUPLICATE_HEADER(Severity.WARNING), UNMAPPED_COLUMN(Severity.NOTE),
	NO_ID_COLUMN(Severity.WARNING), AMBIGUOUS_DATE(Severity.WARNING), AMBIGUOUS_NUMBER(Severity.WARNING),
	OPEN_QUOTE(Severity.WARNING), SHORT_ROW(Severity.WARNING), SHORT_ROW_LEFT_OUT(Severity.LEFT_OUT), LONG_ROW_LEFT_OUT(Severity.LEFT_OUT),
	BLANK_ID(Severity.LEFT_OUT), DUPLICATE_ID(Severity.LEFT_OUT), REPEATED_DEAL(Severity.WARNING),
	BLANK_OWNER(Severity.WARNING), BLANK_ACCOUNT(Severity.NOTE), BAD_DATE(Severity.WARNING), BAD_NUMBER(Severity.WARNING),
	NEGATIVE_AMOUNT(Severity.WARNING), UNKNOWN_CURRENCY(Severity.WARNING), UNKNOWN_STAGE(Severity.WARNING),
	CLOSED_BEFORE_CREATED(Severity.WARNING), CLOSED_WITHOUT_DATE(Severity.WARNING), CLOSED_IN_FUTURE(Severity.WARNING),
	WON_WITHOUT_AMOUNT(Severity.WARNING), PRODUCT_SPELLING(Severity.WARNING), NAME_SPELLING(Severity.WARNING), TEXT_CUT(Severity.WARNING),
	BLANK_PERSON(Severity.LEFT_OUT), PERSON_TWICE(Severity.LEFT_OUT), OWN_MANAGER(Severity.WARNING),
	PERSON_WITHOUT_DEALS(Severity.NOTE), OWNER_WITHOUT_PERSON(Severity.NOTE), MIXED_CURRENCIES(Severity.WARNING);

	private static final Set<FindingKind> BY_VALUE = EnumSet.of(UNKNOWN_CURRENCY, UNKNOWN_STAGE, PRODUCT_SPELLING, NAME_SPELLING);

	private static final Set<FindingKind> MENDABLE = EnumSet.of(DUPLICATE_HEADER, AMBIGUOUS_DATE, AMBIGUOUS_NUMBER, UNKNOWN_STAGE);

	private final Severity severity;

	FindingKind(Severity severity) {
		this.severity = severity;
	}

	public Severity severity() {
		return severity;
	}

	/** True when findings are counted for each thing found (each spelling, each stage), not all together. */
	public boolean countedByValue() {
		return BY_VALUE.contains(this);
	}

	/** True where somebody can say what is right, and it was guessed. */
	public boolean mendable() {
		return MENDABLE.contains(this);
	}

	/** A heading for a group of them, such as "Blank accounts". */
	public String title(Locale locale) {
		return Words.of(FindingKind.class, locale).say("title." + name());
	}
}
