package org.headroom.analytics.crunch;

/**
 * One week of one person.
 *
 * @param crunch whether the week lies in the person's crunch; weeks are compared with weeks of the same kind only
 * @param touched whether there was a session of any kind
 * @param closed what closed in the week or in the one after it, in deals or money; not negative
 */
public record TouchWeek(long personId, boolean crunch, boolean touched, double closed) {
}
