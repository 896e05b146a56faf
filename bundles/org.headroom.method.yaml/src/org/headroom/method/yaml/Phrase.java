package org.headroom.method.yaml;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence about a file, ready to be said in the reader's language.
 *
 * @param key       which sentence, for code
 * @param arguments what stands in its gaps
 */
public record Phrase(String key, List<Object> arguments) {

	private static final ResourceBundle.Control NO_DETOUR = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/** Copies the list. */
	public Phrase {
		arguments = List.copyOf(arguments);
	}

	static Phrase of(String key, Object... arguments) {
		return new Phrase(key, List.of(arguments));
	}

	/** The sentence in this language; English where there is no other. */
	public String say(Locale locale) {
		ResourceBundle sentences = ResourceBundle.getBundle("org.headroom.method.yaml.messages", locale, Phrase.class.getClassLoader(), NO_DETOUR);
		return new MessageFormat(sentences.getString(key), locale).format(arguments.stream().map(each -> spoken(each, locale)).toArray());
	}

	private static Object spoken(Object argument, Locale locale) {
		return switch (argument) {
			case Phrase phrase -> phrase.say(locale);
			case Integer number -> number.toString();
			default -> argument;
		};
	}
}
