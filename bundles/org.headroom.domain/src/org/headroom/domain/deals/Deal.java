package org.headroom.domain.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One opportunity of the CRM. Mapped by the persistence bundle; changed by imports only; not thread-safe. */
public class Deal {
	private long id;
	private String externalId;
	private Long ownerId;
	private String name;
	private String account;
	private String product;
	private String stage;
	private DealState state;
	private BigDecimal amount;
	private String currency;
	private LocalDate createdOn;
	private LocalDate closedOn;
	private Long batchId;

	/** For the mapping only. */
	protected Deal() {
	}

	public Deal(long id, long ownerId, DealRow row) {
		this.id = id;
		this.ownerId = ownerId;
		this.externalId = row.externalId();
		this.name = row.name();
		this.account = row.account();
		this.product = row.product();
		this.stage = row.stage();
		this.state = Objects.requireNonNull(row.state());
		this.amount = row.amount().orElse(null);
		this.currency = row.currency();
		this.createdOn = row.createdOn().orElse(null);
		this.closedOn = row.closedOn().orElse(null);
	}

	public long id() {
		return id;
	}

	/** The CRM's id, by which the next import knows the deal again. */
	public String externalId() {
		return externalId;
	}

	/** Whose deal it is; empty where the export names nobody. */
	public Optional<Long> ownerId() {
		return Optional.ofNullable(ownerId);
	}

	/** Empty where the CRM has none. */
	public String name() {
		return name;
	}

	/** The customer; empty where unknown. */
	public String account() {
		return account;
	}

	/** Empty where unknown. */
	public String product() {
		return product;
	}

	/** The CRM's own word for where the deal is. */
	public String stage() {
		return stage;
	}

	public DealState state() {
		return state;
	}

	/** What it is, or was, worth. */
	public Optional<BigDecimal> amount() {
		return Optional.ofNullable(amount);
	}

	/** ISO 4217 code. */
	public String currency() {
		return currency;
	}

	public Optional<LocalDate> createdOn() {
		return Optional.ofNullable(createdOn);
	}

	/** Closed, or expected to close while open. */
	public Optional<LocalDate> closedOn() {
		return Optional.ofNullable(closedOn);
	}
}
