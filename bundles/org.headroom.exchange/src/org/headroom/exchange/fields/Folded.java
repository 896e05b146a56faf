package org.headroom.exchange.fields;

import java.text.Normalizer;
import java.util.Locale;

/** Text with everything left out in which two people write the same name differently. */
public final class Folded {
	private Folded() {
	}

	/** Lower case letters and digits only, without accents: "Close Date", "close_date" and "CloseDate" are one. */
	public static String letters(String text) {
		String plain = isAscii(text) ? text : Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD);
		StringBuilder kept = new StringBuilder(plain.length());
		plain.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/** A person's name whatever its capitals and spaces, and also when written as "Last, First". */
	public static String name(String text) {
		int comma = text.indexOf(',');
		boolean turned = comma > 0 && comma == text.lastIndexOf(',') && comma < text.length() - 1;
		return letters(turned ? text.substring(comma + 1) + text.substring(0, comma) : text);
	}

	/** Words of letters and digits, folded, with one space between and around them. */
	static String words(String text) {
		StringBuilder kept = new StringBuilder(" ");
		for (String word : text.split("[^\\p{L}\\p{N}\\p{M}]+")) {
			if (!word.isEmpty()) {
				kept.append(letters(word)).append(' ');
			}
		}
		return kept.toString();
	}

	private static boolean isAscii(String text) {
		return text.chars().allMatch(c -> c < 128);
	}
}
