package org.headroom.distro.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stylesheet of one theme.
 *
 * @param css as it was written
 * @param colours by their names without {@code org-headroom-}, in the order of the file
 */
public record Theme(String css, Map<String, Colour> colours) {
	private static final Pattern DEFINITION = Pattern.compile("(ColorDefinition#org-headroom-)([a-z0-9-]+)(\\s*\\{\\s*color:\\s*)(#[0-9a-fA-F]{6})");
	private static final Pattern IMPORT = Pattern.compile("platform:/plugin/[\\w.-]+/");

	public Theme {
		colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
	}

	static Theme of(String css) {
		Map<String, Colour> colours = new LinkedHashMap<>();
		DEFINITION.matcher(css).results().forEach(found -> colours.put(found.group(2), Colour.read(found.group(4)).orElseThrow()));
		return new Theme(css, colours);
	}

	public Colour colour(String name) {
		Colour colour = colours.get(name);
		if (colour == null) {
			throw new IllegalArgumentException("the theme has no colour " + name);
		}
		return colour;
	}

	/** The same with other colours, in another bundle. */
	public String in(String bundle, Palette palette) {
		Matcher definitions = DEFINITION.matcher(IMPORT.matcher(css).replaceAll("platform:/plugin/" + bundle + "/"));
		return definitions.replaceAll(found -> Matcher.quoteReplacement(replaced(found, palette)));
	}

	private static String replaced(MatchResult found, Palette palette) {
		Colour colour = palette.colours().getOrDefault(found.group(2), Colour.read(found.group(4)).orElseThrow());
		return found.group(1) + found.group(2) + found.group(3) + colour;
	}
}
