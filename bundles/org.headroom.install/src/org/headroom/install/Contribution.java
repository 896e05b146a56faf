package org.headroom.install;

import java.util.Objects;

/** Something a plugin adds to Headroom. @param name the method's file, the class or the id, as the plugin names it */
public record Contribution(Kind kind, String name) {

	/** What it can be. */
	public enum Kind {
		METHOD, PROMPT, INSIGHT, METRIC, REPORT, PAGE, QUESTIONS, CODE
	}

	public Contribution {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(name, "name");
	}
}
