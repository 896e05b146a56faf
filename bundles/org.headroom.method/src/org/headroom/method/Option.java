package org.headroom.method;

/**
 * One of the things a person can choose or rank.
 *
 * @param id    stored with the answer; stays the same when the label is reworded
 * @param label what the form shows
 */
public record Option(String id, LocalText label) {

	/** @throws IllegalArgumentException when the id is not plain or the label is missing */
	public Option {
		Ident.check("option", id);
		if (label.isEmpty()) {
			throw new IllegalArgumentException("option " + id + " has no label");
		}
	}
}
