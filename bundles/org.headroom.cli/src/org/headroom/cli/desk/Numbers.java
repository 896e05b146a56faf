package org.headroom.cli.desk;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them: {@code 1200}, {@code 1200.5}, {@code 1200,5}, {@code 1,200.50}, {@code 1.200,50}. */
public final class Numbers {

	private Numbers() {
	}

	public static Optional<BigDecimal> read(String text) {
		String typed = text.strip().replace(" ", "").replace("\u00a0", "").replace("'", "");
		char decimal = decimal(typed);
		StringBuilder plain = new StringBuilder();
		typed.chars().filter(letter -> letter == decimal || letter != ',' && letter != '.').forEach(letter -> plain.append(letter == decimal ? '.' : (char) letter));
		return plain.toString().matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
	}

	/** The last of point and comma; a sign before exactly three digits, and before nothing else, groups thousands. */
	private static char decimal(String typed) {
		int last = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
		if (last < 0) {
			return '.';
		}
		char sign = typed.charAt(last);
		boolean groups = typed.indexOf(sign) != last || typed.matches("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
		return groups ? (sign == '.' ? ',' : '.') : sign;
	}
}
