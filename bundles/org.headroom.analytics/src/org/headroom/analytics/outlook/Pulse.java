package org.headroom.analytics.outlook;

/** What the readings of one item say. */
public sealed interface Pulse {

	String item();

	/** @param earlier n: readings before the latest, of {@code least} */
	record TooFew(String item, int earlier, int least) implements Pulse {
	}

	/**
	 * The latest reading is within the usual.
	 *
	 * @param usual median of the earlier readings, 0 to 10
	 * @param earlier n
	 */
	record AsUsual(String item, double usual, int latest, int earlier) implements Pulse {
	}

	/** Something moved, up or down: ask about it, openly. The numbers as above. */
	record AskAbout(String item, double usual, int latest, int earlier) implements Pulse {

		public boolean down() {
			return latest < usual;
		}
	}
}
