package org.headroom.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One text in the languages its author wrote it in. The first language written is the author's own and
 * the last resort for readers of any other.
 *
 * @param byLanguage BCP 47 language tag to text, in the author's order; empty for "nothing to say"
 */
public record LocalText(Map<String, String> byLanguage) {

	/** No text at all: for hints and explanations that an author left out. */
	public static final LocalText NONE = new LocalText(Map.of());

	/** @throws IllegalArgumentException when a tag is no language tag, or a text is blank or holds half a surrogate pair */
	public LocalText {
		Map<String, String> copy = new LinkedHashMap<>();
		byLanguage.forEach((tag, text) -> copy.put(checkedTag(tag), checkedText(tag, text)));
		byLanguage = Collections.unmodifiableMap(copy);
	}

	/** A text in one language. */
	public static LocalText of(String tag, String text) {
		return new LocalText(Map.of(tag, text));
	}

	/** A text in two languages, the author's own first. */
	public static LocalText of(String tag, String text, String secondTag, String secondText) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put(tag, text);
		texts.put(secondTag, secondText);
		return new LocalText(texts);
	}

	/** An English text. */
	public static LocalText english(String text) {
		return of("en", text);
	}

	/** Whether nothing was written in any language. */
	public boolean isEmpty() {
		return byLanguage.isEmpty();
	}

	/** The languages it was written in, the author's own first. */
	public Set<String> languages() {
		return byLanguage.keySet();
	}

	/**
	 * The text for a reader of this language: the same tag, then the same language elsewhere
	 * ({@code de-AT} falls back to {@code de}), then English, then the author's own. Never null; empty
	 * only where nothing was written.
	 */
	public String in(Locale locale) {
		for (String tag : fallbacks(locale)) {
			String text = byLanguage.get(tag);
			if (text != null) {
				return text;
			}
		}
		return byLanguage.values().stream().findFirst().orElse("");
	}

	/** Whether a reader of this language gets it without falling back on another one. */
	public boolean speaks(String language) {
		return byLanguage.keySet().stream().anyMatch(tag -> tag.equals(language) || tag.startsWith(language + "-"));
	}

	private static List<String> fallbacks(Locale locale) {
		List<String> tags = new ArrayList<>();
		tags.add(locale.toLanguageTag());
		tags.add(Locale.of(locale.getLanguage(), locale.getCountry()).toLanguageTag());
		tags.add(locale.getLanguage());
		tags.add("en");
		return tags;
	}

	private static String checkedTag(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(tag)) {
			throw new IllegalArgumentException("no language tag like en, de or pt-BR: '" + tag + "'");
		}
		return tag;
	}

	private static String checkedText(String tag, String text) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("the text for " + tag + " is blank");
		}
		if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
			throw new IllegalArgumentException("the text for " + tag + " holds half a character, which no file can keep");
		}
		return text;
	}
}
