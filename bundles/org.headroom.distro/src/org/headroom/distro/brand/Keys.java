package org.headroom.distro.brand;

import java.util.List;

/** Every key of a brand's file, by the mapping it stands in, and every word that names one of a kind. */
final class Keys {
	static final List<String> BRAND = List.of("headroom-brand", "id", "version", "name", "command", "vendor", "contact", "summary", "about", "welcome", "icon", "colours",
			"defaults", "sites", "policy");
	static final List<String> WELCOME = List.of("title", "lead");
	static final List<String> COLOURS = List.of("light", "dark");
	static final List<String> DEFAULTS = List.of("language", "theme", "workspace", "currency", "fiscal-year");
	static final List<String> FISCAL = List.of("start", "pattern", "week-start");
	static final List<String> POLICY = List.of("install", "untrusted", "other-sites", "own-keys", "pins", "keys");

	static final List<String> LANGUAGES = List.of("en", "de", "system");
	static final List<String> THEMES = List.of("light", "dark", "system");
	static final List<String> PATTERNS = List.of("months", "4-4-5", "4-5-4", "5-4-4");
	static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	static final List<String> UNTRUSTED = List.of("ask", "yes", "no");

	private Keys() {
	}
}
