package org.headroom.analytics.effect;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headroom.analytics.room.Room;
import org.headroom.analytics.room.Scenario;

/**
 * The missed-opportunity ledger: in how many weeks somebody was out of reach of a development session, and beside it where there is room, as a
 * range. The two are not multiplied: nothing here says what coaching would have brought. Pure, any thread.
 */
public final class Missed {
	/** A development session counts for the week it is in and the {@value} after it. */
	public static final int REACH_WEEKS = 3;

	private Missed() {
	}

	/** What a line takes for granted, to be shown beside it. */
	public enum Assumption {
		/** A session is taken to reach four weeks. */
		REACH_OF_A_SESSION,
		/** Only the one factor with most room changes, and all else stays. */
		ONE_FACTOR_ALONE,
		/** The range is what is above the person's level, whether or not coaching would have brought it. */
		NOT_CAUSED_BY_COACHING
	}

	/**
	 * @param firstWeek first week looked at, any number that grows by one from week to week; a person's first week with the manager where that is later
	 * @param lastWeek last week, inclusive
	 * @param developed weeks with a development session; earlier ones than {@code firstWeek} may be among them and reach into it
	 */
	public record Weeks(long personId, int firstWeek, int lastWeek, Set<Integer> developed, Room room) {
		public Weeks {
			developed = Set.copyOf(developed);
		}
	}

	/**
	 * @param uncoached person-weeks out of reach, of {@code weeks}
	 * @param room the scenario with most room, with its ranges, where there is enough to tell
	 */
	public record Line(long personId, int uncoached, int weeks, Optional<Scenario> room, List<Assumption> assumptions) {
		public Line {
			assumptions = List.copyOf(assumptions);
		}
	}

	/** One line a person, the longest out of reach first. Lines are not added up. */
	public static List<Line> ledger(Collection<Weeks> people) {
		return people.stream().map(Missed::line).sorted(Comparator.comparingInt(Line::uncoached).reversed()).toList();
	}

	private static Line line(Weeks weeks) {
		int uncoached = (int) IntStream.rangeClosed(weeks.firstWeek(), weeks.lastWeek())
				.filter(week -> IntStream.rangeClosed(week - REACH_WEEKS, week).noneMatch(weeks.developed()::contains)).count();
		Optional<Scenario> room = switch (weeks.room()) {
			case Room.TooFew few -> Optional.empty();
			case Room.Found found -> found.scenarios().stream().findFirst();
		};
		List<Assumption> assumptions = room.isPresent() ? List.of(Assumption.values()) : List.of(Assumption.REACH_OF_A_SESSION);
		return new Line(weeks.personId(), uncoached, Math.max(0, weeks.lastWeek() - weeks.firstWeek() + 1), room, assumptions);
	}
}
