package org.headroom.exchange.findings;

/** How much a finding matters. */
public enum Severity {
	/** Worth knowing; nothing was lost or changed. */
	NOTE,
	/** Something was guessed, changed or left empty. */
	WARNING,
	/** A row was left out. */
	LEFT_OUT
}
