package org.headroom.method.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deal.
 *
 * @param id      as sessions link to it
 * @param name    as it is called in the workspace
 * @param account the customer; empty when unknown
 * @param product what is sold; empty when unknown
 * @param stage   the stage of the pipeline, as the organisation calls it; empty when unknown
 * @param outcome open, won or lost
 * @param amount  its value; empty when unknown
 * @param created when it came up; empty when unknown
 * @param closed  when it was won or lost; empty while it is open
 */
public record DealFact(long id, String name, String account, String product, String stage, Outcome outcome, Optional<BigDecimal> amount,
		Optional<LocalDate> created, Optional<LocalDate> closed) {

	/** How it stands. */
	public enum Outcome {
		/** Nobody knows yet. */
		OPEN,
		/** The customer bought. */
		WON,
		/** The customer did not. */
		LOST
	}
}
