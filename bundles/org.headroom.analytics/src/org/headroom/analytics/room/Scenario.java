package org.headroom.analytics.room;

import org.headroom.analytics.Interval;

/**
 * What a period's revenue could be with one factor brought to a reference and all else as it is. Scenarios are not added up: two of them
 * together are a guess nobody can check.
 *
 * @param now the factor as it is, shrunk, in its unit
 * @param then the reference, in the same unit
 * @param revenue median of what a period would bring
 * @param range 80 % of it
 * @param gain 80 % range of the difference to as it is, in the same draws; never negative
 */
public record Scenario(Factor factor, Reference reference, double now, double then, double revenue, Interval range, Interval gain) {
}
