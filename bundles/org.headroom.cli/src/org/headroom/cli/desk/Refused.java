package org.headroom.cli.desk;

import java.util.List;

/** A command that can't be carried out, with the sentence that says why. Changed nothing. */
public final class Refused extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final Exit exit;
	private final transient List<String> choices;

	public Refused(Exit exit, String sentence) {
		this(exit, sentence, List.of());
	}

	/** @param choices what may have been meant, one a line */
	public Refused(Exit exit, String sentence, List<String> choices) {
		super(sentence);
		this.exit = exit;
		this.choices = List.copyOf(choices);
	}

	public Exit exit() {
		return exit;
	}

	public List<String> choices() {
		return choices;
	}
}
