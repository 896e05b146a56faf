package org.headroom.method;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package in the reader's language; English where there is no other. */
final class Phrases {

	private static final ResourceBundle.Control NO_DETOUR = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Phrases() {
	}

	static String say(String key, Locale locale, List<Object> arguments) {
		Object[] said = arguments.stream().map(each -> spoken(each, locale)).toArray();
		return new MessageFormat(bundle(locale).getString(key), locale).format(said);
	}

	private static Object spoken(Object argument, Locale locale) {
		return switch (argument) {
			case LocalText text -> text.in(locale);
			case Check.Problem problem -> problem.say(locale);
			default -> argument;
		};
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle("org.headroom.method.messages", locale, Phrases.class.getClassLoader(), NO_DETOUR);
	}
}
