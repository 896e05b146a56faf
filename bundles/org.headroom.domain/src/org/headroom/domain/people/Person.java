package org.headroom.domain.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Somebody who sells or who manages those who do. Mapped by the persistence bundle; not thread-safe. */
public class Person {
	private long id;
	private String name;
	private Role role;
	private String office;
	private String email;
	private Long managerId;
	private LocalDate hiredOn;
	private boolean active;
	private Long batchId;
	private int version;

	/** For the mapping only. */
	protected Person() {
	}

	/** @param name as the CRM writes it; it is what deals are matched by */
	public Person(long id, String name, Role role) {
		this.id = id;
		this.role = Objects.requireNonNull(role);
		this.office = "";
		this.email = "";
		this.active = true;
		rename(name);
	}

	public final void rename(String newName) {
		if (newName.isBlank()) {
			throw new IllegalArgumentException("a person needs a name");
		}
		name = newName.strip();
	}

	public void worksAt(String officeName) {
		office = officeName.strip();
	}

	public void reportsTo(long manager) {
		if (manager == id) {
			throw new IllegalArgumentException("nobody reports to themselves: " + id);
		}
		managerId = manager;
	}

	public void reachableAt(String address) {
		email = address.strip();
	}

	public void hiredOn(LocalDate day) {
		hiredOn = Objects.requireNonNull(day);
	}

	/** Left the organisation: no longer in the team, still readable in past sessions. */
	public void leave() {
		active = false;
	}

	public long id() {
		return id;
	}

	public String name() {
		return name;
	}

	public Role role() {
		return role;
	}

	/** The office or territory; empty where unknown. */
	public String office() {
		return office;
	}

	/** Empty where unknown. */
	public String email() {
		return email;
	}

	public Optional<Long> managerId() {
		return Optional.ofNullable(managerId);
	}

	public Optional<LocalDate> hiredOn() {
		return Optional.ofNullable(hiredOn);
	}

	public boolean active() {
		return active;
	}
}
