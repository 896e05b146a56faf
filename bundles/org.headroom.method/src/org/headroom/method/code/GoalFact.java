package org.headroom.method.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal.
 *
 * @param id       as sessions link to it
 * @param title    in the person's words
 * @param learning whether it is about learning rather than an outcome
 * @param from     where it began, in the goal's own measure; empty when it has none
 * @param now      the newest reading; empty when there is none
 * @param target   what was aimed at; empty when it has no number
 * @param due      by when
 */
public record GoalFact(long id, String title, boolean learning, Optional<BigDecimal> from, Optional<BigDecimal> now,
		Optional<BigDecimal> target, Optional<LocalDate> due) {
}
