package org.headroom.domain.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What an import knows of one deal, before it has an id here: filled column by column, then handed on. */
public final class DealRow {
	private final String externalId;
	private final DealState state;
	private String ownerName = "";
	private String name = "";
	private String account = "";
	private String product = "";
	private String stage = "";
	private String currency = "";
	private BigDecimal amount;
	private LocalDate createdOn;
	private LocalDate closedOn;

	/** @param externalId the CRM's id, not blank */
	public DealRow(String externalId, DealState state) {
		if (externalId.isBlank()) {
			throw new IllegalArgumentException("a deal needs an id");
		}
		this.externalId = externalId.strip();
		this.state = Objects.requireNonNull(state);
	}

	public DealRow ownedBy(String personName) {
		ownerName = personName.strip();
		return this;
	}

	public DealRow named(String text) {
		name = text.strip();
		return this;
	}

	public DealRow with(String customer) {
		account = customer.strip();
		return this;
	}

	public DealRow selling(String productName) {
		product = productName.strip();
		return this;
	}

	public DealRow inStage(String label) {
		stage = label.strip();
		return this;
	}

	/** @param code ISO 4217; empty for the workspace's own currency */
	public DealRow worth(BigDecimal value, String code) {
		amount = Objects.requireNonNull(value);
		currency = code.strip();
		return this;
	}

	public DealRow createdOn(LocalDate day) {
		createdOn = Objects.requireNonNull(day);
		return this;
	}

	public DealRow closedOn(LocalDate day) {
		closedOn = Objects.requireNonNull(day);
		return this;
	}

	public String externalId() {
		return externalId;
	}

	public DealState state() {
		return state;
	}

	/** Empty where the export names nobody. */
	public String ownerName() {
		return ownerName;
	}

	public String name() {
		return name;
	}

	public String account() {
		return account;
	}

	public String product() {
		return product;
	}

	public String stage() {
		return stage;
	}

	public String currency() {
		return currency;
	}

	public Optional<BigDecimal> amount() {
		return Optional.ofNullable(amount);
	}

	public Optional<LocalDate> createdOn() {
		return Optional.ofNullable(createdOn);
	}

	public Optional<LocalDate> closedOn() {
		return Optional.ofNullable(closedOn);
	}
}
