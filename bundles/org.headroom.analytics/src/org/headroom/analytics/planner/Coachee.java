package org.headroom.analytics.planner;

import org.headroom.analytics.crunch.Crunch;

/** Somebody to plan for, and when their deals close. */
public record Coachee(long personId, Crunch crunch) {
}
