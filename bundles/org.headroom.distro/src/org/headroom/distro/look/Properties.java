package org.headroom.distro.look;

import java.util.Map;
import java.util.TreeMap;

/** Text of a properties file, in the order of its keys and without the date that Java's own would write; in ASCII, as some of its readers know nothing else. */
final class Properties {
	private static final int FIRST_BEYOND_ASCII = 0x7F;

	private final Map<String, String> values = new TreeMap<>();

	Properties put(String key, String value) {
		values.put(key, value);
		return this;
	}

	static String escaped(String value) {
		String plain = value.replace("\\", "\\\\").replace("\r\n", "\n").replace("\r", "\n").replace("\t", "\\t").replace("\n", "\\n");
		StringBuilder ascii = new StringBuilder(plain.startsWith(" ") ? "\\" : "");
		plain.chars().forEach(letter -> ascii.append(letter < FIRST_BEYOND_ASCII ? String.valueOf((char) letter) : "\\u%04X".formatted(letter)));
		return ascii.toString();
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		values.forEach((key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
		return text.toString();
	}
}
