package org.headroom.ui.preferences;

import java.util.Locale;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The language of the next start, where the life cycle finds it before a workspace is open. */
final class LanguageChoice {
	/** The same node and key as in the life cycle. */
	private static final String NODE = "org.headroom";
	private static final String KEY = "language";
	private static final Logger LOG = LoggerFactory.getLogger(LanguageChoice.class);

	private final Preferences node;
	/** What holds until somebody chooses. */
	private final Preferences shipped;

	/** What can be chosen. */
	enum Language {
		SYSTEM(""), ENGLISH("en"), GERMAN("de");

		private final String tag;

		Language(String tag) {
			this.tag = tag;
		}

		/** BCP 47; empty for the system's. */
		String tag() {
			return tag;
		}

		/** Whether a workbench in {@code now} speaks it already; of the system's language nobody knows before the next start. */
		boolean speaks(Locale now) {
			return !tag.isEmpty() && Locale.forLanguageTag(tag).getLanguage().equals(now.getLanguage());
		}

		/** As its speakers call it. */
		String ownName() {
			Locale locale = Locale.forLanguageTag(tag);
			String name = locale.getDisplayLanguage(locale);
			return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
		}
	}

	LanguageChoice() {
		this(InstanceScope.INSTANCE.getNode(NODE), DefaultScope.INSTANCE.getNode(NODE));
	}

	LanguageChoice(Preferences node, Preferences shipped) {
		this.node = node;
		this.shipped = shipped;
	}

	Language now() {
		String tag = node.get(KEY, shipped.get(KEY, ""));
		for (Language language : Language.values()) {
			if (language.tag().equals(tag)) {
				return language;
			}
		}
		return Language.SYSTEM;
	}

	void choose(Language language) {
		node.put(KEY, language.tag());
		try {
			node.flush();
		} catch (BackingStoreException notWritable) {
			LOG.warn("the language is not remembered", notWritable);
		}
	}
}
