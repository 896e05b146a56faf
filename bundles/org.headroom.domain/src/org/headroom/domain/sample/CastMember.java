package org.headroom.domain.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One invented salesperson.
 *
 * @param index place in the cast, from 0
 * @param pace closed deals a quarter
 * @param winRate 0 to 1
 * @param size how large their deals are, against the cast's middle
 * @param cycleDays from the first day of a deal to its last, in the middle
 * @param quarters closed quarters they have been here
 * @param turn what the last two closed quarters and the running one are multiplied with
 */
record CastMember(int index, String name, String manager, String office, Part part, double pace, double winRate, double size,
		double cycleDays, int quarters, Turn turn) {
	private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
	private static final int TURN_QUARTERS = 2;
	/** The manager of the sample organisation who works here. */
	static final String ME = "Helena Ostrow";

	/** How results changed of late. */
	record Turn(double deals, double winRate, double size) {
		static final Turn NONE = new Turn(1, 1, 1);

		static Turn of(String text) {
			String[] factors = text.split(" ");
			return new Turn(Double.parseDouble(factors[0]), Double.parseDouble(factors[1]), Double.parseDouble(factors[2]));
		}
	}

	static List<CastMember> all() {
		List<String> lines = Lines.of("cast.txt");
		return IntStream.range(0, lines.size()).mapToObj(index -> of(index, BAR.split(lines.get(index)))).toList();
	}

	private static CastMember of(int index, String[] cells) {
		return new CastMember(index, cells[0], cells[1], cells[2], Part.valueOf(cells[3]), Double.parseDouble(cells[4]), Double.parseDouble(cells[5]),
				Double.parseDouble(cells[6]), Double.parseDouble(cells[7]), Integer.parseInt(cells[8]), Turn.of(cells[9]));
	}

	/** @param quartersAgo 0 is the running quarter */
	Turn turn(int quartersAgo) {
		return quartersAgo <= TURN_QUARTERS ? turn : Turn.NONE;
	}

	/** Whether their manager is the one who is "me". */
	boolean mine() {
		return manager.equals(ME);
	}

	String email() {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace(' ', '.') + "@sample.invalid";
	}

	boolean here(int quartersAgo) {
		return quartersAgo <= quarters;
	}
}
