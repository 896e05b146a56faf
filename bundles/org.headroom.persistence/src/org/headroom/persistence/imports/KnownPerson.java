package org.headroom.persistence.imports;

import java.util.Objects;
import org.headroom.domain.people.Role;

/** A person as the database has them while a batch is filled. */
final class KnownPerson {
	/** What the batch did to them so far. */
	enum Fate { NOT_SEEN, SAME, CHANGED, ADDED }

	final long id;
	Role role;
	String office;
	String email;
	Long managerId;
	Fate fate;

	KnownPerson(long id, Role role, String office, String email, Long managerId, Fate fate) {
		this.id = id;
		this.role = role;
		this.office = office;
		this.email = email;
		this.managerId = managerId;
		this.fate = fate;
	}

	/** Takes over what a row says, where it says anything; true when that changed something. */
	boolean take(String newOffice, String newEmail, Long newManager) {
		String officeBefore = office;
		String emailBefore = email;
		Long managerBefore = managerId;
		office = newOffice.isEmpty() ? office : newOffice;
		email = newEmail.isEmpty() ? email : newEmail;
		managerId = newManager == null || newManager == id ? managerId : newManager;
		return !office.equals(officeBefore) || !email.equals(emailBefore) || !Objects.equals(managerId, managerBefore);
	}

	/** Turns out to manage somebody; true when that is new. A manager never becomes a salesperson again by an import. */
	boolean manages() {
		boolean wasNone = role != Role.MANAGER;
		role = Role.MANAGER;
		return wasNone;
	}
}
