package org.headroom.method;

import java.util.regex.Pattern;

/**
 * Whose method it is, as far as it shows: a name, a colour and a picture beside its title.
 *
 * @param by     the organisation, in a few words; may be {@link LocalText#NONE}
 * @param colour {@code #rrggbb}, drawn as a thin line only, so that it needs no contrast; empty for none
 * @param icon   an SVG document of at most 20,000 characters without scripts and links; empty for none
 */
public record Brand(LocalText by, String colour, String icon) {

	/** No branding. */
	public static final Brand NONE = new Brand(LocalText.NONE, "", "");

	/** How many characters an icon may have. */
	public static final int LONGEST_ICON = 20_000;

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
	/** An icon stands in reports that others open in a browser, so it neither runs anything nor loads anything. */
	private static final Pattern ACTIVE = Pattern.compile("<\\s*(script|foreignObject|iframe|!ENTITY)|\\bon\\w+\\s*=|javascript:|(href|src)\\s*=\\s*[\"'](?!#)|url\\(\\s*[\"']?(?!#)|@import",
			Pattern.CASE_INSENSITIVE);

	/** @throws IllegalArgumentException when the colour or the icon has another form */
	public Brand {
		if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
			throw new IllegalArgumentException("a colour is written #rrggbb in lower case: " + colour);
		}
		if (!icon.isEmpty() && !isIcon(icon)) {
			throw new IllegalArgumentException("an icon is an SVG document of at most " + LONGEST_ICON + " characters without scripts and links");
		}
	}

	/** Whether this can be an icon: an SVG document, not too long, that runs nothing and loads nothing. */
	public static boolean isIcon(String svg) {
		return svg.contains("<svg") && svg.length() <= LONGEST_ICON && !ACTIVE.matcher(svg).find();
	}
}
