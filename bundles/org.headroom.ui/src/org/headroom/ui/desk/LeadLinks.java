package org.headroom.ui.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headroom.ui.kit.Sentence;

/** Makes a figure of a sentence a link to its rows. Pure. */
public final class LeadLinks {
	private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,\\u00a0\\u202f]\\d+)*(?:[ \\u00a0\\u202f]?%)?");

	private LeadLinks() {
	}

	/** The markup for a {@link Sentence} in which the first figure is a link. */
	public static String first(String sentence, String href) {
		String literal = Sentence.literal(sentence);
		Matcher figure = FIGURE.matcher(literal);
		return figure.find() ? literal.substring(0, figure.start()) + "<a href=\"" + href + "\">" + figure.group() + "</a>" + literal.substring(figure.end()) : literal;
	}
}
