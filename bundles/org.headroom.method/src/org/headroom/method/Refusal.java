package org.headroom.method;

import java.util.List;

/** Why something that a plugin brought is not on offer. */
public sealed interface Refusal {

	/**
	 * More than one plugin brings a method of this id, so none of them is offered.
	 *
	 * @param method    the id they share
	 * @param providers the symbolic names of the bundles, in the order they came
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
}
