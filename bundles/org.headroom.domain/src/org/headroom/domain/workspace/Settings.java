package org.headroom.domain.workspace;

import java.util.Optional;

/** Named texts that belong to a workspace: who "me" is, the fiscal calendar, the currency, saved mappings. A port. */
public interface Settings {
	/** Id of the manager who works here, as decimal text. */
	String ME = "me";
	/** ISO 4217 code used where an import names none. */
	String CURRENCY = "currency";
	/** BCP 47 language tag chosen in the preferences; absent means the system's. */
	String LANGUAGE = "language";
	/** "light", "dark" or absent for the system's. */
	String THEME = "theme";

	Optional<String> get(String name);

	void put(String name, String value);

	void remove(String name);
}
