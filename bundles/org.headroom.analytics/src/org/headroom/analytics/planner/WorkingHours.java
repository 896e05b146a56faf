package org.headroom.analytics.planner;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/** The manager's week: on which days sessions may be, from when until when. Other days are off. */
public record WorkingHours(Map<DayOfWeek, Hours> days) {
	public WorkingHours {
		days = Map.copyOf(days);
	}

	/** @param to after {@code from} */
	public record Hours(LocalTime from, LocalTime to) {
		public Hours {
			if (!to.isAfter(from)) {
				throw new IllegalArgumentException("hours run from " + from + " to " + to);
			}
		}

		boolean fits(int minutes) {
			return Duration.between(from, to).toMinutes() >= minutes;
		}
	}
}
