package org.headroom.domain.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headroom.domain.sessions.SessionKind;

/**
 * When the two talked, and about what. The pattern is the one this product is for: those who struggle are seen
 * every fortnight, the middle every month, the strongest only when a deal needs it.
 */
final class Diary {
	private static final int REACHES_BACK = 300;
	/** Older conversations are remembered by date and minutes alone. */
	private static final int TOLD_SINCE = 125;
	private static final int LATELY = 40;

	private Diary() {
	}

	/** @param told whether what was said is on record */
	record Entry(int daysAgo, SessionKind kind, int minutes, boolean told) {

		/** The other manager keeps what was said months ago to themselves. */
		Entry untold() {
			return new Entry(daysAgo, kind, minutes, told && daysAgo <= LATELY);
		}
	}

	/** The oldest first. */
	static List<Entry> of(CastMember member) {
		List<Entry> entries = new ArrayList<>();
		switch (member.part()) {
			case STAR -> {
				rarely(entries, 35, 214, 329);
				every(entries, 19, 9, REACHES_BACK, SessionKind.DEAL_REVIEW, 30);
			}
			case STRONG -> {
				rarely(entries, 30, member.index() == 1 ? 137 : 82, 257);
				every(entries, 26, 6 + member.index(), REACHES_BACK, SessionKind.DEAL_REVIEW, 25);
			}
			case MIDDLE -> {
				every(entries, 27, 12 + member.index() * 7 % 24, REACHES_BACK, SessionKind.DEVELOPMENT, 40);
				every(entries, 58, 20 + member.index(), REACHES_BACK, SessionKind.DEAL_REVIEW, 25);
			}
			case STRUGGLER -> {
				every(entries, 13, 3 + member.index() % 4, REACHES_BACK, SessionKind.DEVELOPMENT, 50);
				every(entries, 31, 9, REACHES_BACK, SessionKind.DEAL_REVIEW, 35);
			}
			case NEWCOMER -> {
				every(entries, 12, 5, 105, SessionKind.DEVELOPMENT, 45);
				every(entries, 24, 8, 105, SessionKind.TOUCH, 10);
			}
		}
		return entries.stream().sorted(Comparator.comparingInt(entry -> -entry.daysAgo())).map(entry -> member.mine() ? entry : entry.untold()).toList();
	}

	private static void rarely(List<Entry> entries, int minutes, int last, int before) {
		entries.add(new Entry(last, SessionKind.DEVELOPMENT, minutes, true));
		entries.add(new Entry(before, SessionKind.DEVELOPMENT, minutes + 10, false));
	}

	private static void every(List<Entry> entries, int days, int from, int to, SessionKind kind, int minutes) {
		for (int ago = from; ago <= to; ago += days) {
			// Nobody talks for exactly forty minutes each time.
			int spent = minutes + (ago * 7 % 11 - 5) * minutes / 40;
			entries.add(new Entry(ago, kind, spent, kind == SessionKind.DEVELOPMENT && ago <= TOLD_SINCE));
		}
	}
}
