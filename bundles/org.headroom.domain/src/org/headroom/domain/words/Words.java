package org.headroom.domain.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The visible words of one package: {@code messages.properties} beside a class, and its translations.
 * Any thread. Patterns are {@link MessageFormat} patterns in the words' own language, so a lone
 * apostrophe is written twice. Where they name the product, they say {@link ProductName}.
 */
public final class Words {
	/** Languages the product is complete in; a test over the tree holds every package to it. */
	public static final Set<String> LANGUAGES = Set.of("en", "de");

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;
	private final Locale locale;

	private Words(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * @param owner a class of the package whose words are meant; its class loader finds them
	 * @throws MissingResourceException when the package has no {@code messages.properties}
	 */
	public static Words of(Class<?> owner, Locale locale) {
		String base = owner.getPackageName() + ".messages";
		return new Words(ResourceBundle.getBundle(base, locale, owner.getClassLoader(), NO_FALLBACK), locale);
	}

	/**
	 * The sentence for {@code key} with its arguments in place.
	 *
	 * @throws MissingResourceException when the key does not exist: a programming error, found by the
	 *         architecture tests
	 */
	public String say(String key, Object... arguments) {
		return new MessageFormat(ProductName.inPattern(bundle.getString(key)), locale).format(arguments);
	}

	/** The language and region the words are in, for numbers and dates beside them. */
	public Locale locale() {
		return locale;
	}
}
