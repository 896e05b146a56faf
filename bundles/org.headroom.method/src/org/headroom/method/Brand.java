package org.headroom.method;

import java.util.regex.Pattern;

/**
 * Whose method it is, as far as it shows: a name, a colour and a picture beside its title.
 *
 * @param by     the organisation, in a few words; may be {@link LocalText#NONE}
 * @param colour {@code #rrggbb}, drawn as a thin line only, so that it needs no contrast; empty for none
 * @param icon   an SVG document of at most 20,000 characters; empty for none
 */
public record Brand(LocalText by, String colour, String icon) {

	/** No branding. */
	public static final Brand NONE = new Brand(LocalText.NONE, "", "");

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
	private static final int LONGEST_ICON = 20_000;

	/** @throws IllegalArgumentException when the colour or the icon has another form */
	public Brand {
		if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
			throw new IllegalArgumentException("a colour is written #rrggbb in lower case: " + colour);
		}
		if (!icon.isEmpty() && !icon.contains("<svg") || icon.length() > LONGEST_ICON) {
			throw new IllegalArgumentException("an icon is an SVG document of at most " + LONGEST_ICON + " characters");
		}
	}
}
