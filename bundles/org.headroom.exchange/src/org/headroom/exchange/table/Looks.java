package org.headroom.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file that is no table looks like instead. */
public enum Looks {
	PDF, IMAGE, WEB_PAGE, JSON, XML, ARCHIVE,
	/** Excel's format before 2007, or a workbook with a password. */
	OLD_EXCEL,
	/** Text without columns. */
	PROSE,
	/** Anything else that is not text. */
	BINARY;

	/** By the signature in its first bytes; empty for text and for zip files. */
	static Optional<Looks> signature(byte[] head) {
		String first = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
		if (first.startsWith("%PDF")) {
			return Optional.of(PDF);
		}
		if (first.startsWith("\u0089PNG") || first.startsWith("\u00FF\u00D8\u00FF") || first.startsWith("GIF8") || first.startsWith("II*\0")
				|| first.startsWith("MM\0*") || first.startsWith("RIFF") && first.startsWith("WEBP", 8)) {
			return Optional.of(IMAGE);
		}
		if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return Optional.of(OLD_EXCEL);
		}
		boolean packed = first.startsWith("\u001F\u008B") || first.startsWith("7z\u00BC\u00AF") || first.startsWith("Rar!") || first.startsWith("BZh");
		return packed ? Optional.of(ARCHIVE) : Optional.empty();
	}

	/** By how the text begins. */
	static Optional<Looks> text(String head) {
		String first = head.stripLeading();
		String low = first.substring(0, Math.min(first.length(), 512)).toLowerCase(Locale.ROOT);
		if (low.startsWith("<!doctype html") || low.startsWith("<html") || low.startsWith("<") && low.contains("<html")) {
			return Optional.of(WEB_PAGE);
		}
		if (low.startsWith("<?xml") || low.startsWith("<") && low.contains("</")) {
			return Optional.of(XML);
		}
		if (low.matches("(?s)\\{\\s*[\"}].*|\\[\\s*[\\[{\\]\"].*")) {
			return Optional.of(JSON);
		}
		return controls(head) ? Optional.of(BINARY) : Optional.empty();
	}

	/** Text has next to no control characters. */
	private static boolean controls(String head) {
		long odd = head.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0xFFFD || c == 0x7F).count();
		return odd * 200 > head.length();
	}
}
