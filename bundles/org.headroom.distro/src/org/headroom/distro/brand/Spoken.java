package org.headroom.distro.brand;

/** Words in each language that Headroom speaks; empty where a brand leaves them to Headroom. */
public record Spoken(String en, String de) {
	public static final Spoken NOTHING = new Spoken("", "");

	public boolean isEmpty() {
		return en.isEmpty() && de.isEmpty();
	}
}
