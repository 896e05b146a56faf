package org.headroom.cli.desk;

import java.util.List;

/** One command, or a group of them with what it does when none of them is named. Stateless. */
public interface Verb {

	/** The word it is called by. */
	String name();

	/** Names its options and parameters. */
	default void describe(Signature signature) {
	}

	/** Carries it out; one thread, once a process. */
	Exit run(Call call);

	/** Commands under this one. */
	default List<Verb> verbs() {
		return List.of();
	}
}
