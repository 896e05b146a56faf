package org.headroom.app;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A view that was open, as the layout keeps it.
 *
 * @param input what it showed, if there are several of its kind; else empty
 * @param label how it was called, if what it showed gave it a name; a view nobody looks at is not read, and would have none
 */
record OpenView(String id, String input, String label) {
	private static final String BETWEEN = " ";
	private static final String WITHIN = "=";
	private static final int PARTS = 3;

	static String text(List<OpenView> views) {
		return String.join(BETWEEN, views.stream().map(OpenView::word).toList());
	}

	private String word() {
		String known = id + WITHIN + input;
		return label.isEmpty() ? known : known + WITHIN + URLEncoder.encode(label, StandardCharsets.UTF_8);
	}

	/** What {@link #text} wrote; what can't be read is left out. */
	static List<OpenView> list(String text) {
		return Arrays.stream(text.split(BETWEEN)).flatMap(word -> read(word).stream()).toList();
	}

	private static Optional<OpenView> read(String word) {
		String[] parts = word.split(WITHIN, PARTS);
		return parts.length < 2 || parts[0].isEmpty() ? Optional.empty() : Optional.of(new OpenView(parts[0], parts[1], parts.length < PARTS ? "" : label(parts[2])));
	}

	private static String label(String encoded) {
		try {
			return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException broken) {
			return "";
		}
	}
}
