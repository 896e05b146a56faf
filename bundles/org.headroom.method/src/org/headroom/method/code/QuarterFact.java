package org.headroom.method.code;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A fiscal quarter of one person.
 *
 * @param from  its first day
 * @param to    its last day
 * @param won   revenue of the deals won in it
 * @param wins  how many deals were won
 * @param lost  how many were lost
 * @param ended whether it is over
 */
public record QuarterFact(LocalDate from, LocalDate to, BigDecimal won, int wins, int lost, boolean ended) {
}
