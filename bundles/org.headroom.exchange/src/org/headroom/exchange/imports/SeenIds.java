package org.headroom.exchange.imports;

/**
 * Which ids a file had already, in 16 bytes an id: 128 bits of hash instead of the text, so that a million deals
 * take some 50 MB at most. Two ids of one hash among a million are less likely than a disk's silent error.
 */
final class SeenIds {
	private static final long PRIME = 0x100000001b3L;
	private static final long OTHER_PRIME = 0x9E3779B97F4A7C15L;

	private long[] slots = new long[2 * 1024];
	private int count;

	/** False when the id was there before. */
	boolean add(String id) {
		long one = 0xcbf29ce484222325L;
		long two = id.length();
		for (int at = 0; at < id.length(); at++) {
			one = (one ^ id.charAt(at)) * PRIME;
			two = Long.rotateLeft((two + id.charAt(at)) * OTHER_PRIME, 31);
		}
		boolean added = put(slots, mix(one) | 1, mix(two ^ one));
		if (added && ++count * 4L > slots.length) {
			grow();
		}
		return added;
	}

	/** The first half of a used slot is odd, so never 0. */
	private static boolean put(long[] into, long one, long two) {
		int mask = into.length / 2 - 1;
		int at = (int) (two & mask);
		while (into[2 * at] != 0) {
			if (into[2 * at] == one && into[2 * at + 1] == two) {
				return false;
			}
			at = at + 1 & mask;
		}
		into[2 * at] = one;
		into[2 * at + 1] = two;
		return true;
	}

	private void grow() {
		long[] larger = new long[slots.length * 2];
		for (int at = 0; at < slots.length; at += 2) {
			if (slots[at] != 0) {
				put(larger, slots[at], slots[at + 1]);
			}
		}
		slots = larger;
	}

	private static long mix(long bits) {
		long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}
}
