/**
 * The statistics of the product, as pure functions on records: no database, no clock, no display, no state. Every function may be
 * called on any thread, gives the same answer for the same input (random draws come from fixed seeds), and answers with a sealed
 * outcome whose first case is silence: {@code TooFew} below a stated least n. The packages below hold one question each.
 */
package org.headroom.analytics;
