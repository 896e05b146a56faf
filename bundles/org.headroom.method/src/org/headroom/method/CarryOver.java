package org.headroom.method;

/**
 * An answer that the next session of the two begins with.
 *
 * @param from id of the prompt answered in the earlier session
 * @param to   id of the prompt in the next one that offers it; may be the same
 */
public record CarryOver(String from, String to) {

	/** @throws IllegalArgumentException when an id is not plain */
	public CarryOver {
		Ident.check("prompt", from);
		Ident.check("prompt", to);
	}
}
