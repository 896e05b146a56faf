package org.headroom.domain.deals;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a person is to win in the fiscal quarter that begins on a day. Mapped by the persistence bundle. */
public class Quota {
	private long id;
	private long personId;
	private LocalDate startsOn;
	private BigDecimal amount;
	private String currency;
	private Long batchId;

	/** For the mapping only. */
	protected Quota() {
	}

	public Quota(long id, long personId, LocalDate startsOn, BigDecimal amount, String currency) {
		if (amount.signum() < 0) {
			throw new IllegalArgumentException("a quota is not negative: " + amount);
		}
		this.id = id;
		this.personId = personId;
		this.startsOn = startsOn;
		this.amount = amount;
		this.currency = currency;
	}

	public long id() {
		return id;
	}

	public long personId() {
		return personId;
	}

	public LocalDate startsOn() {
		return startsOn;
	}

	public BigDecimal amount() {
		return amount;
	}

	/** ISO 4217 code. */
	public String currency() {
		return currency;
	}
}
