package org.headroom.method;

import java.util.List;

/** Why something that a plugin brought is not on offer. */
public sealed interface Refusal {

	/**
	 * More than one plugin brings a method of this id, so none of them is offered.
	 *
	 * @param method    the id they share
	 * @param providers where each comes from: the symbolic name of a bundle, with the path of the file in it, or the path of
	 *                  a file; in the order they came
	 */
	record SameId(String method, List<String> providers) implements Refusal {

		/** Copies the list. */
		public SameId {
			providers = List.copyOf(providers);
		}
	}

	/**
	 * The provider failed when asked for its methods.
	 *
	 * @param provider the symbolic name of its bundle
	 * @param reason   what it threw, in a line
	 */
	record Failed(String provider, String reason) implements Refusal {
	}

	/**
	 * A file has mistakes.
	 *
	 * @param origin   where the file is
	 * @param mistakes all of them, as {@code line:column: what is wrong, what would be right}
	 * @param running  the version of it that was last right and is still on offer; empty when there is none
	 */
	record Mistaken(Origin origin, List<LocalText> mistakes, String running) implements Refusal {

		/** Copies the list. */
		public Mistaken {
			mistakes = List.copyOf(mistakes);
		}
	}
}
