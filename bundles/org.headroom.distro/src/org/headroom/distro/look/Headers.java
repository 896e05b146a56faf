package org.headroom.distro.look;

import java.nio.charset.StandardCharsets;

/** Text of a manifest. */
final class Headers {
	private static final int LONGEST = 72;

	private Headers() {
	}

	/** @param pairs names and values by turns */
	static String text(String... pairs) {
		StringBuilder text = new StringBuilder();
		for (int index = 0; index < pairs.length; index += 2) {
			wrap(pairs[index] + ": " + pairs[index + 1], text);
		}
		return text.append("\r\n").toString();
	}

	/** A line has at most 72 bytes; what is left over goes on behind a blank. Only ASCII is written here. */
	private static void wrap(String header, StringBuilder text) {
		if (!StandardCharsets.US_ASCII.newEncoder().canEncode(header)) {
			throw new IllegalArgumentException("words belong into the localisation: " + header);
		}
		String rest = header;
		while (rest.length() > LONGEST - 2) {
			text.append(rest, 0, LONGEST - 2).append("\r\n");
			rest = " " + rest.substring(LONGEST - 2);
		}
		text.append(rest).append("\r\n");
	}
}
